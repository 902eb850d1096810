import type { TileScope } from './hexagonCache'

/** Where a tile is asked for. */
export function tileAddress({ tile, ...query }: TileScope): string {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  )
  return `/api/hexagons/tiles/${tile}?${new URLSearchParams(parameters)}`
}
