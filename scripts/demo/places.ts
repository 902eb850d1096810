import type { Position } from '@ochag/api/contract/common'
import type { RegionPack, SettlementRow } from '@ochag/api/contract/pack'
import { shifted } from './geometry'
import type { Land } from './land'
import { between, createRandom, pick } from './random'
import { GARDEN_NAMES } from './streetNames'

export interface Place {
  /** Unique in the region. */
  key: string
  /** As addresses write it, e.g. `г. Гатчина`. */
  label: string
  name: string
  municipality: string
  kind: 'town' | 'village' | 'garden'
  point: Position
  residents: number
}

const SHORT_TYPES: Record<string, string> = {
  город: 'г.',
  'городской посёлок': 'г. п.',
  посёлок: 'пос.',
  деревня: 'дер.',
  село: 'с.',
}
/** A settlement of more people than this has blocks of flats and a name known beyond its district. */
const TOWN_RESIDENTS = 4500
const GARDEN_RESIDENTS = 1500

/**
 * All places that appeals come from. People of a municipality outside its listed settlements live in made-up gardening
 * associations near them, so that the municipality's total is right.
 */
export function listPlaces(seed: string, pack: RegionPack, land: Land): Place[] {
  const settlements = pack.settlements.map((row) => placeOf(row, pack))
  const gardens = pack.municipalities.flatMap(({ code, residents }) => {
    const own = settlements.filter(({ municipality }) => municipality === code)
    const listed = own.reduce((sum, place) => sum + place.residents, 0)
    return listGardens(seed, own, Math.max(0, (residents ?? 0) - listed), land)
  })
  return [...settlements, ...gardens]
}

function placeOf({ name, type, municipality, lon, lat, residents }: SettlementRow, pack: RegionPack): Place {
  const town = residents > TOWN_RESIDENTS
  const label = `${SHORT_TYPES[type] ?? type} ${name}`
  const district = pack.municipalities.find(({ code }) => code === municipality)?.name.ru
  return {
    key: `${municipality}/${type} ${name}/${lon},${lat}`,
    label: town || !district ? label : `${district}, ${label}`,
    name,
    municipality,
    kind: town ? 'town' : 'village',
    point: [lon, lat],
    residents,
  }
}

function listGardens(seed: string, settlements: Place[], residents: number, land: Land): Place[] {
  const count = settlements.length > 0 ? Math.ceil(residents / GARDEN_RESIDENTS) : 0
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed, 'garden', settlements[0]?.municipality ?? '', index)
    const parent = pick(random, settlements)
    const name = `СНТ «${GARDEN_NAMES[index % GARDEN_NAMES.length]}»`
    const point = nearby(parent, land, () => [between(random, 900, 3500), between(random, 0, 2 * Math.PI)])
    const label = `${parent.label}, ${name}`
    return {
      ...parent,
      key: `${parent.key}/${index}`,
      label,
      name,
      kind: 'garden',
      point,
      residents: residents / count,
    }
  })
}

function nearby(parent: Place, land: Land, draw: () => [number, number]): Position {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const [distance, angle] = draw()
    const point = shifted(parent.point, distance * Math.cos(angle), distance * Math.sin(angle))
    if (land.contains(point, parent.municipality)) return point
  }
  return parent.point
}
