import { useSyncExternalStore } from 'react'
import type { Order } from '../model/order'
import type { Aspect } from '../model/ranked'

/** What is compared with each other. */
export const KINDS = ['municipality', 'group', 'topic'] as const
export type Kind = (typeof KINDS)[number]

/** How the ranking is looked at; kept while other pages are open. */
export interface RankingState {
  kind: Kind
  aspect: Aspect
  order: Order
  display: 'list' | 'charts'
}

const USUAL: RankingState = {
  kind: 'municipality',
  aspect: 'change',
  order: { by: 'estimate', descending: true },
  display: 'list',
}

const listeners = new Set<() => void>()
let state = USUAL

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How the ranking is looked at; renders again when that changes. */
export function useRankingState(): RankingState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Looks at the ranking otherwise. */
export function look(changes: Partial<RankingState>): void {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}
