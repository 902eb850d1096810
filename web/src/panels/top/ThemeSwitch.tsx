import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, useTheme } from '../../theme/useTheme'

/** Dark for the room, light for print. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const dark = useTheme() === 'dark'
  const label = dark ? t('menu.toLight') : t('menu.toDark')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts="t"
        onClick={() => chooseTheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size="1.25rem" /> : <IconMoon size="1.25rem" />}
      </ActionIcon>
    </Tooltip>
  )
}
