import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let opened = false

function set(next: boolean): void {
  opened = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the list of keys. */
export function openShortcuts(): void {
  set(true)
}

/** Hides the list of keys. */
export function closeShortcuts(): void {
  set(false)
}

/** Whether the list of keys is shown. */
export function useShortcutsOpened(): boolean {
  return useSyncExternalStore(subscribe, () => opened)
}
