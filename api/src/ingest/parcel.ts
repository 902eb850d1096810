import type { AppealRow } from '../queries/appealRow'
import { type PackedKeys, type PackedRows, packKeys, packRows } from '../queries/incomingRows'

/** A row and the position of the item that it was made of. */
export interface WaitingAppeal {
  index: number
  row: AppealRow
}

/** Rows of distinct identity, and the same in the form in which they travel. */
export interface Parcel {
  items: readonly WaitingAppeal[]
  keys: PackedKeys
  rows: PackedRows
}

/** Packs rows for the way; the same identity again is in a later parcel. */
export function parcelsOf(waiting: readonly WaitingAppeal[]): Parcel[] {
  const parcels: Parcel[] = []
  let rest = waiting
  while (rest.length > 0) {
    const first = new Map<string, WaitingAppeal>()
    const later: WaitingAppeal[] = []
    for (const item of rest) {
      if (first.has(identity(item.row))) later.push(item)
      else first.set(identity(item.row), item)
    }
    parcels.push(parcelOf([...first.values()]))
    rest = later
  }
  return parcels
}

/** Packs rows of distinct identity, in the order in which they are stored: the server then has little left to sort. */
export function parcelOf(unordered: readonly WaitingAppeal[]): Parcel {
  const items = unordered.toSorted(byIdentity)
  const rows = items.map(({ row }) => row)
  return { items, keys: packKeys(rows), rows: packRows(rows) }
}

function byIdentity({ row: one }: WaitingAppeal, { row: other }: WaitingAppeal): number {
  if (one.source_id !== other.source_id) return one.source_id - other.source_id
  return one.external_id < other.external_id ? -1 : Number(one.external_id > other.external_id)
}

/** What an appeal is known by: its number within its source. */
export function identity({ source_id, external_id }: Pick<AppealRow, 'source_id' | 'external_id'>): string {
  return `${source_id}:${external_id}`
}
