import {
  IconApi,
  IconArrowsSort,
  IconDatabase,
  IconDeviceTv,
  IconGridDots,
  IconInfoCircle,
  IconMap2,
  IconNews,
} from '@tabler/icons-react'
import { goTo, hasView, type KnownPage, pathOf } from '../../view/page'
import { currentView, viewAddress } from '../../view/useView'
import type { Entry } from './entry'
import { en } from './texts/en'
import { ru } from './texts/ru'
import { usePaletteText } from './texts/usePaletteText'

const PAGES = [
  { page: 'map', icon: IconMap2 },
  { page: 'matrix', icon: IconGridDots },
  { page: 'ranking', icon: IconArrowsSort },
  { page: 'digest', icon: IconNews },
  { page: 'data', icon: IconDatabase },
  { page: 'about', icon: IconInfoCircle },
  { page: 'wall', icon: IconDeviceTv },
] as const

/** The pages; those that look at the same appeals open with the view as it is. */
export function usePageEntries(): Entry[] {
  const say = usePaletteText()
  const pages = PAGES.map(({ page, icon }) => ({ name: page, icon, run: () => open(page) }))
  const all = [...pages, { name: 'docs' as const, icon: IconApi, run: () => window.location.assign('/docs') }]
  return all.map(({ name, icon, run }) => ({
    id: `page ${name}`,
    group: 'pages',
    label: say(`page.${name}`),
    names: [ru.page[name], en.page[name]],
    icon,
    run,
  }))
}

function open(page: KnownPage): void {
  goTo(hasView(page) ? viewAddress(page, currentView()) : pathOf(page))
}
