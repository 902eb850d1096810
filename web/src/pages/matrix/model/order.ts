/** What rows or columns are sorted by: their names, or their values at one place of the other side. */
export type Sort = { by: 'name' } | { by: 'value'; at: string; descending: boolean }

/** Something with a code and the name that people know it by. */
export interface Named {
  code: string
  name: string
}

/** The codes in order; what has no value comes last, equals are in the order of their names. */
export function sortCodes(items: readonly Named[], sort: Sort, valueAt: (code: string, at: string) => number | null) {
  const byName = (one: Named, other: Named) => one.name.localeCompare(other.name, 'ru')
  if (sort.by === 'name') return [...items].sort(byName).map(({ code }) => code)
  const sign = sort.descending ? -1 : 1
  const values = new Map(items.map(({ code }) => [code, valueAt(code, sort.at)]))
  const compare = (one: Named, other: Named) => {
    const [value, another] = [values.get(one.code) ?? null, values.get(other.code) ?? null]
    if (value === null || another === null) return Number(value === null) - Number(another === null)
    return sign * (value - another)
  }
  return [...items].sort((one, other) => compare(one, other) || byName(one, other)).map(({ code }) => code)
}

/** The sort that a click on a head leads to: large ones first, a second click small ones first. */
export function nextSort(sort: Sort, at: string): Sort {
  const same = sort.by === 'value' && sort.at === at
  return { by: 'value', at, descending: !(same && sort.descending) }
}

/** Pins or unpins; beyond the most the one that has been pinned longest goes. */
export function togglePin(pinned: readonly string[], code: string, most: number): string[] {
  if (pinned.includes(code)) return pinned.filter((one) => one !== code)
  return [...pinned, code].slice(-most)
}

/** Pinned ones first, in the order in which they were pinned. */
export function pinnedFirst(codes: readonly string[], pinned: readonly string[]): string[] {
  const first = pinned.filter((code) => codes.includes(code))
  return [...first, ...codes.filter((code) => !first.includes(code))]
}
