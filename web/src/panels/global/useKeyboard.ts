import { useEffect, useEffectEvent } from 'react'
import { chooseTheme, useTheme } from '../../theme/useTheme'
import { toggleOverlay } from '../../view/overlay'
import { usePage } from '../../view/page'
import { togglePlayback } from '../../view/playback'
import { useView } from '../../view/useView'
import { stepBack } from '../detail/crumbs'
import { TOPIC_SEARCH_ID } from '../filter/TopicFacet'
import { showPanel, togglePanel } from '../layout/panelStore'
import { toggleSplit } from '../split/toggleSplit'
import { type Command, commandOf } from './keys'
import { openShortcuts } from './shortcutsStore'

/** The keys that work everywhere except while somebody types or a dialog is open. */
export function useKeyboard(): void {
  const view = useView()
  const theme = useTheme()
  const page = usePage()
  const onMap = page === 'map'
  const commands: Record<Command, () => void> = {
    filter: () => togglePanel('filter'),
    detail: () => togglePanel('detail'),
    theme: () => chooseTheme(theme === 'dark' ? 'light' : 'dark'),
    split: toggleSplit,
    play: togglePlayback,
    table: () => toggleOverlay('table'),
    views: () => toggleOverlay('views'),
    snapshot: () => toggleOverlay('snapshot'),
    palette: () => toggleOverlay('palette'),
    search: () => (onMap ? focusSearch() : toggleOverlay('palette')),
    // The first paint need not know how.
    print: () => void import('../../view/printing').then(({ printMap }) => printMap()),
    help: openShortcuts,
    back: () => stepBack(view),
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = page === 'wall' ? null : commandOf(event, onMap)
    if (command === null || event.defaultPrevented || isBusy(command, event.target)) return
    event.preventDefault()
    commands[command]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const PRESSED = 'a, button, input, select, summary, [role="slider"], [role="option"]'

/** Ctrl with a letter types nothing, so it works in a field too. */
function isBusy(command: Command, target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true
  if (command === 'palette' || command === 'print') return false
  // The space bar presses what has the focus.
  if (command === 'play' && target instanceof HTMLElement && target.closest(PRESSED)) return true
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea')
}

function focusSearch(): void {
  showPanel('filter')
  // A folded panel is drawn only after this event.
  requestAnimationFrame(() => document.getElementById(TOPIC_SEARCH_ID)?.focus())
}
