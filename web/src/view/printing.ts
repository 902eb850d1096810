import { useSyncExternalStore } from 'react'

/**
 * How the map is put on paper: not at all, as it is on the screen at once, or drawn for the paper, which takes a moment.
 * `round` tells one asking from the next.
 */
export interface Printing {
  mode: 'none' | 'quick' | 'fine'
  round: number
}

const listeners = new Set<() => void>()
let state: Printing = { mode: 'none', round: 0 }

/** Begins another way of printing, or ends it. */
export function setPrinting(mode: Printing['mode']): void {
  state = { mode, round: state.round + 1 }
  for (const listener of listeners) listener()
}

/** Draws the map for the paper, then prints it. */
export function printMap(): void {
  setPrinting('fine')
}

/** How the map is put on paper now; renders again when that changes. */
export function usePrinting(): Printing {
  return useSyncExternalStore(subscribe, currentPrinting)
}

/** How the map is put on paper now, for code outside of rendering. */
export function currentPrinting(): Printing {
  return state
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
