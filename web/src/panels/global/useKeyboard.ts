import { useEffect, useEffectEvent } from 'react'
import { chooseTheme, useTheme } from '../../theme/useTheme'
import { toggleOverlay } from '../../view/overlay'
import { useView } from '../../view/useView'
import { stepBack } from '../detail/crumbs'
import { TOPIC_SEARCH_ID } from '../filter/TopicFacet'
import { showPanel, togglePanel } from '../layout/panelStore'
import { type Command, commandOf } from './command'
import { openShortcuts } from './shortcutsStore'

/** The keys that work everywhere except while somebody types or a dialog is open. */
export function useKeyboard(): void {
  const view = useView()
  const theme = useTheme()
  const commands: Record<Command, () => void> = {
    filter: () => togglePanel('filter'),
    detail: () => togglePanel('detail'),
    theme: () => chooseTheme(theme === 'dark' ? 'light' : 'dark'),
    views: () => toggleOverlay('views'),
    search: focusSearch,
    help: openShortcuts,
    back: () => stepBack(view),
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event)
    if (command === null || event.defaultPrevented || isBusy(event.target)) return
    event.preventDefault()
    commands[command]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true
  return target instanceof HTMLElement && target.matches('input[type="search"], input[type="text"], textarea')
}

function focusSearch(): void {
  showPanel('filter')
  // A folded panel is drawn only after this event.
  requestAnimationFrame(() => document.getElementById(TOPIC_SEARCH_ID)?.focus())
}
