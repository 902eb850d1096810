/** A hexagon or municipality as a row. */
export interface TableRow {
  id: string
  name: string
  /** What rows are sorted by; null where the metric means nothing. */
  value: number | null
  /** The value as people read it. */
  text: string
}

/** By what rows are sorted, and which way. */
export interface Order {
  by: 'name' | 'value'
  descending: boolean
}

/** The rows in an order; equal ones by name, and those without a value always last. */
export function sortedRows(rows: readonly TableRow[], { by, descending }: Order, language: string): TableRow[] {
  const names = new Intl.Collator(language, { numeric: true })
  const byName = (one: TableRow, other: TableRow) =>
    names.compare(one.name, other.name) || names.compare(one.id, other.id)
  const sign = descending ? -1 : 1
  return [...rows].sort((one, other) => {
    if (by === 'name') return sign * byName(one, other)
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
    return sign * (one.value - other.value) || byName(one, other)
  })
}

/** The order after its column's head was pressed: another column, or the other way round; numbers begin with the largest. */
export function orderAfter(order: Order, by: Order['by']): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by === 'value' }
}
