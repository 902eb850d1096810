import { useSyncExternalStore } from 'react'
import { keepPreference, readPreference } from '../../theme/preference'

export const PANELS = ['filter', 'detail', 'timeline'] as const
export type PanelName = (typeof PANELS)[number]

/** Which panels are folded on a wide screen, and which one is open as a sheet on a narrow one. */
export interface PanelState {
  folded: readonly PanelName[]
  sheet: PanelName | null
}

const listeners = new Set<() => void>()
let state: PanelState = { folded: readFolded(), sheet: null }
announce()

function readFolded(): PanelName[] {
  const kept = readPreference('folded')?.split(' ') ?? []
  return PANELS.filter((name) => kept.includes(name))
}

function announce(): void {
  document.documentElement.dataset.folded = state.folded.join(' ')
}

function set(next: PanelState): void {
  state = next
  announce()
  keepPreference('folded', state.folded.join(' '))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How the panels stand; renders again when it changes. */
export function usePanels(): PanelState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Folds an open panel away, unfolds a folded one. */
export function togglePanel(name: PanelName): void {
  const folded = state.folded.includes(name)
  set({ ...state, folded: folded ? state.folded.filter((other) => other !== name) : [...state.folded, name] })
}

/** Makes a panel visible, whether it was folded or is a sheet. */
export function showPanel(name: PanelName): void {
  set({ folded: state.folded.filter((other) => other !== name), sheet: name })
}

/** Opens one sheet, closing any other; null closes. */
export function openSheet(name: PanelName | null): void {
  set({ ...state, sheet: name })
}
