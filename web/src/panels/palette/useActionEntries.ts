import {
  IconArrowsHorizontal,
  IconBookmarks,
  IconCamera,
  IconColumns2,
  IconFilterOff,
  IconKeyboard,
  IconLanguage,
  IconLink,
  IconMoonStars,
  IconPrinter,
  IconRoute,
  IconTable,
  IconWorld,
} from '@tabler/icons-react'
import { useRegion } from '../../api/useRegion'
import { isLanguage, LANGUAGES } from '../../i18n/i18n'
import { chooseLanguage, useLanguage } from '../../i18n/useLanguage'
import { chooseTheme, useTheme } from '../../theme/useTheme'
import { type Overlay, openOverlay } from '../../view/overlay'
import { pageOf } from '../../view/page'
import { printMap } from '../../view/printing'
import { resetFilter, setFilter, useView } from '../../view/useView'
import { EMPTY_VIEW } from '../../view/view'
import { openShortcuts } from '../global/shortcutsStore'
import { startTour } from '../tour/tourStore'
import type { Entry } from './entry'
import { showInView, showOnMap } from './show'
import { en } from './texts/en'
import { ru } from './texts/ru'
import { usePaletteText } from './texts/usePaletteText'

type ActionName = Exclude<keyof typeof ru.action, 'metric' | 'period'>
type Action = Pick<Entry, 'icon' | 'run' | 'shortcut'> & { name: ActionName }

/** What can be done anywhere, with the key that does the same. */
export function useActionEntries(): Entry[] {
  const say = usePaletteText()
  const actions = [...useScreenActions(), ...useFilterActions()]
  return actions.map(({ name, ...action }) => ({
    id: `action ${name}`,
    group: 'actions',
    label: say(`action.${name}`),
    names: [ru.action[name], en.action[name]],
    ...action,
  }))
}

function useScreenActions(): Action[] {
  const theme = useTheme()
  const language = useLanguage()
  const other = LANGUAGES.find((one) => one !== language)
  return [
    {
      name: 'theme',
      icon: IconMoonStars,
      shortcut: 'T',
      run: () => chooseTheme(theme === 'dark' ? 'light' : 'dark'),
    },
    { name: 'language', icon: IconLanguage, run: () => isLanguage(other) && chooseLanguage(other) },
    { name: 'views', icon: IconBookmarks, shortcut: 'V', run: () => openOverlay('views') },
    { name: 'snapshot', icon: IconCamera, shortcut: 'S', run: () => openOverlay('snapshot') },
    { name: 'split', icon: IconColumns2, shortcut: 'C', run: () => openOnMap('split') },
    { name: 'table', icon: IconTable, shortcut: 'L', run: () => openOnMap('table') },
    { name: 'print', icon: IconPrinter, shortcut: 'Ctrl P', run: printFromAnywhere },
    { name: 'keys', icon: IconKeyboard, shortcut: '?', run: openShortcuts },
    { name: 'tour', icon: IconRoute, run: startTour },
    { name: 'link', icon: IconLink, run: () => void navigator.clipboard?.writeText(window.location.href) },
  ]
}

function useFilterActions(): Action[] {
  const region = useRegion().data
  const { compare } = useView().filter
  const next = compare === 'year' ? 'previous' : 'year'
  const compareNext = () =>
    showInView(
      (view) => ({ ...view, filter: { ...view.filter, compare: next } }),
      () => setFilter({ compare: next }),
    )
  return [
    {
      name: 'reset',
      icon: IconFilterOff,
      run: () =>
        showInView((view) => ({ ...view, filter: EMPTY_VIEW.filter, selection: EMPTY_VIEW.selection }), resetFilter),
    },
    {
      name: next === 'year' ? 'compareYear' : 'comparePrevious',
      icon: IconArrowsHorizontal,
      run: compareNext,
    },
    {
      name: 'region',
      icon: IconWorld,
      run: () => showOnMap({ filter: { municipality: [] } }, region && { bounds: region.bounds }),
    },
  ]
}

/** The map is printed, from wherever one is. */
function printFromAnywhere(): void {
  if (pageOf(window.location.pathname) !== 'map') showOnMap({})
  printMap()
}

/** Opens what belongs to the map, from wherever one is. */
function openOnMap(overlay: Overlay): void {
  if (pageOf(window.location.pathname) !== 'map') showOnMap({})
  openOverlay(overlay)
}
