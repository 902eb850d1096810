import type { CountedTile } from '../hexagons/tile'
import type { Versioned } from './answer'
import type { Box } from './box'

/** Tiles on the map, and the box that they were asked for. */
export interface ShownTiles {
  /** Stands for resolution and filter: tiles of different ones must never lie side by side. */
  kind: string
  resolution: number
  box: Box
  tiles: readonly CountedTile[]
  /** The data version that all of them show. */
  version: number
}

export interface TileQuestion {
  kind: string
  resolution: number
  box: Box
}

/**
 * What to show once some tiles of a question are there. While tiles are still missing, those of another kind stay as
 * they are, and those of the same kind are joined by each that comes; the box changes, and with it the scale, at the end.
 */
export function shownNext(
  former: ShownTiles | null,
  question: TileQuestion,
  answers: readonly (Versioned<CountedTile> | undefined)[],
): ShownTiles | null {
  const present = answers.flatMap((answer) => answer ?? [])
  const tiles = present.map(({ answer }) => answer)
  const version = Math.min(...present.map((answer) => answer.version))
  if (present.length === answers.length) return kept(former, { ...question, tiles, version })
  if (former?.kind !== question.kind || present.length === 0) return former
  const fresh = new Set(tiles.map(({ tile }) => tile))
  return kept(former, { ...former, version, tiles: [...former.tiles.filter(({ tile }) => !fresh.has(tile)), ...tiles] })
}

/** The former object where nothing differs, so that nothing is drawn anew. */
function kept(former: ShownTiles | null, next: ShownTiles): ShownTiles {
  const same =
    former?.kind === next.kind &&
    former.version === next.version &&
    former.box.join() === next.box.join() &&
    former.tiles.length === next.tiles.length &&
    former.tiles.every((tile, index) => tile === next.tiles[index])
  return same && former ? former : next
}
