import type { Ranked, Ranking } from './ranked'

/** What rows are ordered by. */
export const ORDERS = ['estimate', 'raw', 'count', 'now', 'name'] as const
export type OrderBy = (typeof ORDERS)[number]

export interface Order {
  by: OrderBy
  descending: boolean
}

/** What a row is ranked by: the fair value, or where there is none, the value itself. */
export function rankedValue({ estimate, raw }: Ranked): number | null {
  return estimate?.value ?? raw
}

/** The rows in an order; those without a value come last whichever way it goes. */
export function ordered(rows: readonly Ranked[], { by, descending }: Order, language: string): Ranked[] {
  const collator = new Intl.Collator(language)
  const byName = (one: Ranked, other: Ranked) => collator.compare(one.name, other.name)
  if (by === 'name') return [...rows].sort((one, other) => (descending ? -1 : 1) * byName(one, other))
  const worth = (row: Ranked) => (by === 'estimate' ? rankedValue(row) : row[by])
  return [...rows].sort((one, other) => {
    const [a, b] = [worth(one), worth(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other)
    return (descending ? b - a : a - b) || byName(one, other)
  })
}

/**
 * The column by which rows are seen to be ordered: where there is no estimate, that is what was counted.
 * @param counted whether the number of appeals has a column of its own
 */
export function orderedBy(by: OrderBy, { aspect, fair }: Pick<Ranking, 'aspect' | 'fair'>, counted: boolean): OrderBy {
  if ((by === 'estimate' && fair) || (by === 'count' && counted) || by === 'name') return by
  return aspect === 'change' && by !== 'now' && by !== 'count' ? 'raw' : 'now'
}

/** The order after a click on a column: its own, or the other way round. Names begin with the first letter, values with the largest. */
export function nextOrder(order: Order, by: OrderBy): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'name' }
}

/** So many are named on either side. */
const MOST_NAMED = 5

/** The codes of those that are named on either side. */
export interface Named {
  worse: string[]
  better: string[]
}

/** Who is named on either side, the strongest first. */
export function namedOn(rows: readonly Ranked[]): Named {
  const codes = (beyond: 'worse' | 'better') => standouts(rows, beyond, MOST_NAMED).map(({ code }) => code)
  return { worse: codes('worse'), better: codes('better') }
}

/** Those that stand out, the strongest first, and at most so many. */
export function standouts(rows: readonly Ranked[], beyond: 'worse' | 'better', most: number): Ranked[] {
  const sign = beyond === 'worse' ? 1 : -1
  return rows
    .filter((row) => row.beyond === beyond)
    .sort((one, other) => sign * ((rankedValue(other) ?? 0) - (rankedValue(one) ?? 0)))
    .slice(0, most)
}

/** The rows of these codes, in their order. */
export function inOrder(rows: readonly Ranked[], codes: readonly string[]): Ranked[] {
  const known = new Map(rows.map((row) => [row.code, row]))
  return codes.flatMap((code) => known.get(code) ?? [])
}
