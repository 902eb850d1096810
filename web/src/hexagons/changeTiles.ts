import type { PairedTile } from './pairTiles'
import type { CountedTile } from './tile'

/** What the cells of two periods are told apart with. */
export interface Judgement {
  /** How likely so different counts are if nothing had changed, from 0 to 1. */
  chance(count: number, previous: number): number
  /** Whether so many appeals in both periods could be told from chance at all; if not, they are not looked at. */
  canTell(total: number): boolean
  /** Up to which chance a change counts as one, where all of these are looked at together. */
  limit(chances: readonly number[]): number
  /** The change, in the scale's numbers; zero is within chance. */
  change(count: number, previous: number): number
}

/**
 * Paired tiles with what their colours follow from: the change of every cell, zero where that is within chance. How many
 * cells are looked at together is what the box holds of them.
 * @param inView the pairs of counts that are in view
 */
export function changeTiles(
  pairs: readonly PairedTile[],
  inView: readonly [number, number][],
  judgement: Judgement,
): CountedTile[] {
  const { chance, change } = judgement
  const most = limitOf(inView, judgement)
  const seen = (count: number, previous: number) => (chance(count, previous) <= most ? change(count, previous) : 0)
  return pairs.map((pair) => ({
    ...pair,
    values: Float32Array.from(pair.counts, (count, index) => seen(count, pair.previous[index] ?? 0)),
  }))
}

/** Up to which chance changes are believed where all of these are looked at together. */
export function limitOf(pairs: readonly (readonly [number, number])[], { chance, canTell, limit }: Judgement): number {
  const looked = pairs.filter(([count, previous]) => canTell(count + previous))
  return limit(looked.map(([count, previous]) => chance(count, previous)))
}

/** The next tiles, each the very object it was where nothing in it differs. */
export function keptTiles(former: readonly CountedTile[], next: readonly CountedTile[]): CountedTile[] {
  const known = new Map(former.map((tile) => [tile.tile, tile]))
  return next.map((tile) => {
    const before = known.get(tile.tile)
    return before && alike(before, tile) ? before : tile
  })
}

function alike(one: CountedTile, other: CountedTile): boolean {
  return (
    one.cells === other.cells &&
    same(one.counts, other.counts) &&
    same(one.previous, other.previous) &&
    same(one.values, other.values)
  )
}

function same(one: Uint32Array | Float32Array | undefined, other: Uint32Array | Float32Array | undefined): boolean {
  if (!one || !other) return one === other
  return one.length === other.length && one.every((value, index) => value === other[index])
}
