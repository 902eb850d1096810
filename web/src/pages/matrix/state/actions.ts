import { nextSort, togglePin } from '../model/order'
import { arrange } from './matrixState'

/** At most so many stay in sight, so that room is left for what is scrolled. */
const MOST_PINNED = { rows: 5, columns: 3 }

/** Sorts the rows by a topic, or turns their order round. */
export function sortRowsBy(topic: string): void {
  arrange(({ rowSort }) => ({ rowSort: nextSort(rowSort, topic) }))
}

/** Sorts the columns by a municipality, or turns their order round. */
export function sortColumnsBy(municipality: string): void {
  arrange(({ columnSort }) => ({ columnSort: nextSort(columnSort, municipality) }))
}

/** Rows in the order of the alphabet. */
export function sortRowsByName(): void {
  arrange({ rowSort: { by: 'name' } })
}

/** Keeps a row in sight, or lets it go. */
export function pinRow(municipality: string): void {
  arrange(({ pinnedRows }) => ({ pinnedRows: togglePin(pinnedRows, municipality, MOST_PINNED.rows) }))
}

/** Keeps a column in sight, or lets it go. */
export function pinColumn(topic: string): void {
  arrange(({ pinnedColumns }) => ({ pinnedColumns: togglePin(pinnedColumns, topic, MOST_PINNED.columns) }))
}

/** Shows the topics of a group, or hides them. */
export function expandGroup(group: string): void {
  arrange(({ expanded }) => ({
    expanded: expanded.includes(group) ? expanded.filter((one) => one !== group) : [...expanded, group],
  }))
}
