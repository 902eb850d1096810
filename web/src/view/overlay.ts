import { useSyncExternalStore } from 'react'

/** What can be opened over the screen, one at a time. */
export type Overlay = 'palette' | 'views' | 'table' | 'split' | 'snapshot'

const listeners = new Set<() => void>()
let opened: Overlay | null = null

/** Opens one of them, closing any other; null closes. */
export function openOverlay(next: Overlay | null): void {
  opened = next
  for (const listener of listeners) listener()
}

/** Opens it, or closes it where it is open. */
export function toggleOverlay(name: Overlay): void {
  openOverlay(opened === name ? null : name)
}

/** Which one is open; renders again when that changes. */
export function useOverlay(): Overlay | null {
  return useSyncExternalStore(subscribe, () => opened)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
