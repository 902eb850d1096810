import type { Hexagon } from '@ochag/api/contract/hexagon'
import type { HexagonTile } from '@ochag/api/contract/hexagonTile'
import { cellToParent, latLngToCell } from 'h3-js'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

const SETTLEMENTS = 250
const REGION = { west: 28.5, south: 58.6, width: 6.5, height: 2.6 }

/** So many hexagons around settlements, large and small, with skewed counts; in the order of their cells, seeded. */
export function clusteredHexagons(hexagons: number, resolution: number, seed = 7): Hexagon[] {
  const random = xoroshiro128plus(seed)
  const settlements = Array.from({ length: SETTLEMENTS }, (_, rank) => ({
    longitude: REGION.west + uniformFloat64(random) * REGION.width,
    latitude: REGION.south + uniformFloat64(random) * REGION.height,
    radius: 0.25 / Math.sqrt(rank + 1),
  }))
  const counts = new Map<string, number>()
  while (counts.size < hexagons) {
    const { longitude, latitude, radius } =
      settlements[Math.floor(SETTLEMENTS ** uniformFloat64(random)) - 1] ?? NOWHERE
    const cell = latLngToCell(latitude + radius * bell(random), longitude + 2 * radius * bell(random), resolution)
    counts.set(cell, (counts.get(cell) ?? 0) + Math.ceil(uniformFloat64(random) ** -0.7))
  }
  return [...counts].map(([cell, count]) => ({ cell, count })).sort((left, right) => (left.cell < right.cell ? -1 : 1))
}

const NOWHERE = { longitude: 30, latitude: 60, radius: 0.1 }

/** The same hexagons, each in its ancestor of a resolution. */
export function inTiles(hexagons: Hexagon[], resolution: number, tileResolution: number): HexagonTile[] {
  const tiles = new Map<string, Hexagon[]>()
  for (const hexagon of hexagons) {
    const tile = cellToParent(hexagon.cell, tileResolution)
    const inside = tiles.get(tile) ?? []
    tiles.set(tile, inside)
    inside.push(hexagon)
  }
  return [...tiles].map(([tile, inside]) => ({ tile, resolution, hexagons: inside }))
}

/** Cells of a tile as numbers inside of it. */
export function numbersIn({ tile, resolution, hexagons }: HexagonTile): number[] {
  const unit = 8n ** BigInt(15 - resolution)
  const span = 8n ** BigInt(15 - Number.parseInt(tile[1] ?? '0', 16))
  return hexagons.map(({ cell }) => Number((BigInt(`0x${cell}`) % span) / unit))
}

/** About normal, around zero. */
function bell(random: RandomGenerator): number {
  let sum = -2
  for (let part = 0; part < 4; part += 1) sum += uniformFloat64(random)
  return sum / 2
}
