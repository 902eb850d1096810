/**
 * Items in the order in which their keys have been shown before: what has gone leaves its place to what is new, and the rest
 * of that comes after. While somebody reads a list, live changes put new numbers into it but move no line.
 */
export function steadyOrder<Item extends { key: string }>(items: readonly Item[], shown: readonly string[]): Item[] {
  const known = new Map(items.map((item) => [item.key, item]))
  const fresh = items.filter(({ key }) => !shown.includes(key))
  const placed = shown.flatMap((key) => known.get(key) ?? fresh.shift() ?? [])
  return [...placed, ...fresh]
}
