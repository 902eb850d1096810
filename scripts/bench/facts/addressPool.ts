import type { RegionPack, SettlementRow } from '@ochag/api/contract/pack'
import { FINEST_RESOLUTION } from '@ochag/api/locate/cell'
import { latLngToCell } from 'h3-js'
import { metresBetween, shifted } from '../../demo/geometry'
import { between, createRandom, normal, type Random, uniform } from '../../demo/random'
import { type Alias, aliasOf } from './alias'

/** More would hardly change a map; the pool stays the same however many facts there are, as houses do. */
const ADDRESSES = 120_000
/** Pareto exponent of appeals a house, and the most that one house weighs. */
const HOUSE_EXPONENT = 1.5
const HEAVIEST_HOUSE = 300
/** Share of houses far from the settlement's middle: farms, gardens, roads. */
const SCATTERED = 0.12
const SCATTER_METRES = 6000
/** Inside this distance a border is near enough that some houses belong to the other side. */
const BORDER_METRES = 14_000
const OTHER_SIDE = 0.25
const MARGIN_DEGREES = 0.05

export interface Address {
  longitude: number
  latitude: number
  /** Resolution 15, as hexadecimal. */
  cell: string
  municipality: string
  text: string
}

/** Houses where appeals come from and how often each is named. */
export interface AddressPool {
  addresses: Address[]
  shares: Alias
}

/** Houses around the settlements in proportion to residents, each with its cell, so that no fact needs an H3 call. */
export function buildAddressPool(seed: string, pack: RegionPack, count = ADDRESSES): AddressPool {
  const random = createRandom(seed, 'addresses')
  const residents = pack.settlements.reduce((sum, settlement) => sum + settlement.residents, 0)
  const addresses: Address[] = []
  const weights: number[] = []
  for (const settlement of pack.settlements) {
    const houses = Math.max(3, Math.round((settlement.residents / residents) * count))
    const across = neighbourOf(settlement, pack.settlements)
    for (let house = 1; house <= houses; house += 1) {
      addresses.push(drawAddress(random, settlement, house, across, pack.region.bounds))
      weights.push(Math.min(HEAVIEST_HOUSE, (1 - uniform(random)) ** (-1 / HOUSE_EXPONENT)))
    }
  }
  return { addresses, shares: aliasOf(weights) }
}

function drawAddress(
  random: Random,
  { name, lon, lat, municipality, residents }: SettlementRow,
  house: number,
  across: string | undefined,
  [west, south, east, north]: [number, number, number, number],
): Address {
  const [x, y] = drawOffset(random, residents)
  const [longitude, latitude] = shifted([lon, lat], x, y)
  const place = {
    longitude: Math.min(east - MARGIN_DEGREES, Math.max(west + MARGIN_DEGREES, longitude)),
    latitude: Math.min(north - MARGIN_DEGREES, Math.max(south + MARGIN_DEGREES, latitude)),
  }
  return {
    ...place,
    cell: latLngToCell(place.latitude, place.longitude, FINEST_RESOLUTION),
    municipality: across && uniform(random) < OTHER_SIDE ? across : municipality,
    text: `${name}, дом ${house}`,
  }
}

function drawOffset(random: Random, residents: number): [number, number] {
  if (uniform(random) < SCATTERED) {
    const distance = -Math.log(1 - uniform(random)) * SCATTER_METRES
    const angle = between(random, 0, 2 * Math.PI)
    return [distance * Math.cos(angle), distance * Math.sin(angle)]
  }
  const radius = 300 + 180 * Math.sqrt(residents / 1000)
  return [normal(random) * radius, normal(random) * radius]
}

/** The municipality just across the border, where one is near. */
function neighbourOf({ lon, lat, municipality }: SettlementRow, settlements: SettlementRow[]): string | undefined {
  const others = settlements
    .filter((other) => other.municipality !== municipality)
    .map((other) => ({ code: other.municipality, metres: metresBetween([lon, lat], [other.lon, other.lat]) }))
    .filter(({ metres }) => metres < BORDER_METRES)
  return others.sort((left, right) => left.metres - right.metres)[0]?.code
}
