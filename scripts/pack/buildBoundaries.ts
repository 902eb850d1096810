import type { MunicipalityFile, SettlementRow } from '@ochag/api/contract/pack'
import { featureCollection, multiPolygon, polygon, truncate } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { type Area, merge, overlap, pieces, squareKilometres, subtract } from './area'
import { nearestCells } from './nearestCells'

/** Lakes from this size on are nobody's land; smaller ones stay inside their municipality. */
const LARGE_WATER_SQUARE_KILOMETRES = 100
/** Anything smaller that falls off while clipping is a sliver, not an island. */
const SLIVER_SQUARE_KILOMETRES = 0.3
/** Five decimals are about one metre. */
const DECIMALS = 5

type Boundary = Feature<Polygon | MultiPolygon, { oktmo: string; name: string; name_en: string; residents: number }>

interface BoundarySources {
  settlements: SettlementRow[]
  municipalities: MunicipalityFile
  outline: Area
  water: Area[]
}

/**
 * Approximate boundaries: every place belongs to the municipality of its nearest settlement,
 * within the outline of the region and without its large water.
 */
export function buildBoundaries(sources: BoundarySources): FeatureCollection<Polygon | MultiPolygon> {
  const land = subtract(sources.outline, sources.water.filter(isLarge))
  if (!land) throw new Error('The water covers the whole outline')
  const cells = nearestCells(sources.settlements, sources.outline)
  return featureCollection(
    sources.municipalities.map((municipality) => boundaryOf(municipality, sources.settlements, cells, land)),
  )
}

function boundaryOf(
  municipality: MunicipalityFile[number],
  settlements: SettlementRow[],
  cells: Area[],
  land: Area,
): Boundary {
  const own = merge(cells.filter((_, index) => settlements[index]?.municipality === municipality.code))
  const clipped = own && overlap(own, land)
  if (!clipped) throw new Error(`No settlement on the land of ${municipality.name.ru}`)
  const { code, name, residents } = municipality
  return {
    ...tidy(clipped),
    properties: { oktmo: code, name: name.ru ?? code, name_en: name.en ?? code, residents: residents ?? 0 },
  }
}

function tidy(area: Area): Area {
  const kept = pieces(area).filter((piece) => squareKilometres(piece) >= SLIVER_SQUARE_KILOMETRES)
  const [only, ...more] = kept
  const whole: Area = only && more.length === 0 ? polygon(only) : multiPolygon(kept)
  return truncate(whole, { precision: DECIMALS, mutate: true })
}

function isLarge(water: Area): boolean {
  return pieces(water).some((piece) => squareKilometres(piece) >= LARGE_WATER_SQUARE_KILOMETRES)
}
