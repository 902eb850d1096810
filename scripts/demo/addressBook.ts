import type { Position } from '@ochag/api/contract/common'
import { metresBetween } from './geometry'
import type { Land } from './land'
import type { Place } from './places'
import { createRandom, noise, pick } from './random'
import { layOutStreets } from './streetPlan'
import { type Weighted, weighted } from './weighted'

/** An address and where it is; the same address is always at the same position. */
export interface Spot {
  address: string
  point: Position
}

/** A house with what it takes to choose among houses. */
interface House extends Spot {
  street: Spot
  weight: number
}

/** The addresses of one place; may be empty where there is no dry ground. */
export interface AddressBook {
  all: House[]
  houses: Weighted<House>
  /** Houses that stand for schools, clinics and offices. */
  facilities: Weighted<House>
  /** Only a part of the place: whoever is here names the house, since the street would point elsewhere. */
  narrow: boolean
}

const FACILITIES = { town: 9, village: 3, garden: 1 } as const

/** Some streets and some houses in them complain more than others, and those in the centre more than the outskirts. */
export function createAddressBook(seed: string, place: Place, land: Land): AddressBook {
  const random = createRandom(seed, 'addresses', place.key)
  const { streets, radius } = layOutStreets(random, place)
  const all = streets.flatMap(({ name, houses }) => {
    const dry = houses.filter(({ point }) => land.contains(point, place.municipality))
    const middle = dry[Math.floor(dry.length / 2)]
    if (!middle) return []
    const street = { address: `${place.label}, ${name}`, point: middle.point }
    const busy = noise(random, 1)
    return dry.map(({ number, point }) => ({
      address: `${street.address}, ${place.kind === 'garden' ? 'уч.' : 'д.'} ${number}`,
      point,
      street,
      weight: busy * noise(random, 0.9) * Math.exp(-((metresBetween(place.point, point) / radius) ** 2)),
    }))
  })
  const served = all.length > 0 ? Array.from({ length: FACILITIES[place.kind] }, () => pick(random, all)) : []
  return {
    all,
    houses: byWeight(all),
    facilities: weighted(served.map((house) => [house, noise(random, 0.6)] as const)),
    narrow: false,
  }
}

/** Only the houses near a position. */
export function near(book: AddressBook, center: Position, metres: number): AddressBook {
  const all = book.all.filter(({ point }) => metresBetween(center, point) <= metres)
  return { all, houses: byWeight(all), facilities: byWeight(all), narrow: true }
}

function byWeight(houses: House[]): Weighted<House> {
  return weighted(houses.map((house) => [house, house.weight] as const))
}
