import { type Random, uniform } from './random'

/** Items with running totals of their weights, so that picking one is a binary search. */
export interface Weighted<Item> {
  items: Item[]
  totals: number[]
  total: number
}

/** Prepares items to be picked in proportion to their weights; items of no weight are left out. */
export function weighted<Item>(entries: Iterable<readonly [Item, number]>): Weighted<Item> {
  const result: Weighted<Item> = { items: [], totals: [], total: 0 }
  for (const [item, weight] of entries) {
    if (!(weight > 0)) continue
    result.total += weight
    result.items.push(item)
    result.totals.push(result.total)
  }
  return result
}

/** An item, each as likely as its weight says. */
export function pickWeighted<Item>(random: Random, { items, totals, total }: Weighted<Item>): Item {
  const mark = uniform(random) * total
  let low = 0
  let high = totals.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((totals[middle] ?? 0) > mark) high = middle
    else low = middle + 1
  }
  const item = items[low]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
