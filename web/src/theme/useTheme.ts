import { useMediaQuery } from '@mantine/hooks'
import { setTheme, useView } from '../view/useView'
import type { ThemeName } from './palette'
import { keepPreference, readPreference } from './preference'

function isTheme(text: string | null): text is ThemeName {
  return text === 'light' || text === 'dark'
}

/** The theme to show: the link's, else the one chosen in this browser, else the system's. */
export function useTheme(): ThemeName {
  const { theme } = useView()
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  const kept = readPreference('theme')
  if (theme) return theme
  if (isTheme(kept)) return kept
  return systemIsDark ? 'dark' : 'light'
}

/** Shows a theme and remembers it. */
export function chooseTheme(theme: ThemeName): void {
  keepPreference('theme', theme)
  setTheme(theme)
}
