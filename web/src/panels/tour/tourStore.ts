import { useSyncExternalStore } from 'react'
import { keepPreference, readPreference } from '../../theme/preference'
import { goTo, pageOf } from '../../view/page'
import { currentView, viewAddress } from '../../view/useView'

const DONE = 'done'

const listeners = new Set<() => void>()
let step: number | null = null

function set(next: number | null): void {
  step = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Begins the tour, on the map, where all of it is. */
export function startTour(): void {
  if (pageOf(window.location.pathname) !== 'map') goTo(viewAddress('map', currentView()))
  set(0)
}

/** Begins it for somebody who has never been here, unless a link has brought them: that shows what its sender saw. */
export function startFirstTour(): void {
  const byLink = window.location.search !== ''
  if (readPreference('tour') !== DONE && !byLink) set(0)
}

/** Goes to a step. */
export function goToStep(next: number): void {
  set(next)
}

/** Ends the tour, seen or skipped; it does not come again by itself. */
export function endTour(): void {
  keepPreference('tour', DONE)
  set(null)
}

/** The step that is shown, from 0; null while there is no tour. */
export function useTourStep(): number | null {
  return useSyncExternalStore(subscribe, () => step)
}
