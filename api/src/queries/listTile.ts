import { cellToParent, getResolution } from 'h3-js'
import type { Filter } from '../contract/filter'
import type { Hexagon } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { countCells } from './countCells'

type TileQuery = Filter & { tile: string; resolution: number }

/** Tiles of one resolution under one filter that are about to be asked for. */
interface Gathering {
  tiles: Set<string>
  hexagons: Promise<Map<string, Hexagon[]>>
}

const gatherings = new WeakMap<Queryable, Map<string, Gathering>>()

/**
 * Counts per H3 cell of one resolution under one ancestor, the tile, in the order of the cells. Tiles that are asked for
 * in the same moment in one transaction, and differ in nothing else, are one question to the database.
 */
export async function listTile(sql: Queryable, { tile, ...query }: TileQuery): Promise<Hexagon[]> {
  const { tiles, hexagons } = gatheringOf(sql, query)
  tiles.add(tile)
  return (await hexagons).get(tile) ?? []
}

function gatheringOf(sql: Queryable, query: Omit<TileQuery, 'tile'>): Gathering {
  const open = gatherings.get(sql) ?? new Map<string, Gathering>()
  gatherings.set(sql, open)
  const name = JSON.stringify(query)
  const present = open.get(name)
  if (present) return present
  const tiles = new Set<string>()
  const moment = new Promise<void>((resolve) => setImmediate(resolve))
  const hexagons = moment.then(() => {
    open.delete(name)
    return listTiles(sql, query, [...tiles])
  })
  const begun = { tiles, hexagons }
  open.set(name, begun)
  return begun
}

async function listTiles(
  sql: Queryable,
  { resolution, ...filter }: Omit<TileQuery, 'tile'>,
  tiles: string[],
): Promise<Map<string, Hexagon[]>> {
  const hexagons = await countCells(sql, await scopeOf(sql, filter), resolution, tiles.sort())
  const [first = ''] = tiles
  const found = new Map<string, Hexagon[]>(tiles.map((tile) => [tile, []]))
  for (const hexagon of hexagons) found.get(cellToParent(hexagon.cell, getResolution(first)))?.push(hexagon)
  return found
}
