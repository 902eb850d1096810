import type { SettlementRow } from '@ochag/api/contract/pack'
import { bbox, featureCollection, point, polygon, voronoi } from '@turf/turf'
import type { BBox, Position } from 'geojson'
import type { Area } from './area'

/** For each settlement, in the same order, the land that is nearer to it than to any other. */
export function nearestCells(settlements: SettlementRow[], within: Area): Area[] {
  const [west, south, east, north] = bbox(within)
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const sites = settlements.map(({ lon, lat }) => point([lon * shrink, lat]))
  const frame: BBox = [west * shrink - 1, south - 1, east * shrink + 1, north + 1]
  return voronoi(featureCollection(sites), { bbox: frame }).features.map((cell, index) => {
    if (!cell) throw new Error(`Two settlements share one point: ${settlements[index]?.name}`)
    return polygon(cell.geometry.coordinates.map((ring) => ring.map((corner) => stretch(corner, shrink))))
  })
}

/** A degree of longitude is shorter than a degree of latitude: distances are taken on a shrunk plane. */
function stretch([x = 0, y = 0]: Position, shrink: number): Position {
  return [x / shrink, y]
}
