/** A hexagon or municipality as a row. */
export interface TableRow {
  id: string
  name: string
  /** The numbers of its columns, the one that the map shows last; null where the metric means nothing. */
  values: readonly (number | null)[]
  /** The same as people read them. */
  texts: readonly string[]
}

/** By which column rows are sorted, the name or one of the numbers, and which way. */
export interface Order {
  by: 'name' | number
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
    const [left, right] = [one.values[by] ?? null, other.values[by] ?? null]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right) || byName(one, other)
  })
}

/** The order after its column's head was pressed: another column, or the other way round; numbers begin with the largest. */
export function orderAfter(order: Order, by: Order['by']): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'name' }
}
