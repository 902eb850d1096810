import { useSyncExternalStore } from 'react'
import { ALL } from '../model/cells'
import type { Sort } from '../model/order'

/** How the matrix is arranged; kept while other pages are open. */
export interface MatrixState {
  /** Rows by name, or by their value in a topic. */
  rowSort: Sort
  /** Columns by name, or by their value in a municipality. */
  columnSort: Sort
  pinnedRows: readonly string[]
  pinnedColumns: readonly string[]
  /** Groups whose topics are shown. */
  expanded: readonly string[]
  /** Values are shrunk towards those of the region. */
  fair: boolean
  rowSearch: string
  columnSearch: string
}

const LARGEST_FIRST: Sort = { by: 'value', at: ALL, descending: true }

const USUAL: MatrixState = {
  rowSort: LARGEST_FIRST,
  columnSort: LARGEST_FIRST,
  pinnedRows: [],
  pinnedColumns: [],
  expanded: [],
  fair: true,
  rowSearch: '',
  columnSearch: '',
}

const listeners = new Set<() => void>()
let state = USUAL

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How the matrix is arranged; renders again when that changes. */
export function useMatrixState(): MatrixState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Arranges the matrix otherwise. */
export function arrange(changes: Partial<MatrixState> | ((state: MatrixState) => Partial<MatrixState>)): void {
  state = { ...state, ...(typeof changes === 'function' ? changes(state) : changes) }
  for (const listener of listeners) listener()
}

/** As nobody has touched it. */
export function resetArrangement(): void {
  arrange(USUAL)
}

/** Whether anything but the searches is arranged otherwise than usual. */
export function isArranged({ rowSort, columnSort, pinnedRows, pinnedColumns, expanded }: MatrixState): boolean {
  const sorted = rowSort !== LARGEST_FIRST || columnSort !== LARGEST_FIRST
  return sorted || pinnedRows.length + pinnedColumns.length + expanded.length > 0
}
