import type { Place } from './places'
import { below, createRandom, pick } from './random'

const ROADS_A_DISTRICT = 9

/** Regional roads of a municipality as exports write them: code and the places at both ends. */
export function listRoads(seed: string, municipality: string, places: Place[]): string[] {
  const ends = places.filter((place) => place.municipality === municipality && place.kind !== 'garden')
  const random = createRandom(seed, 'roads', municipality)
  return Array.from({ length: ends.length > 1 ? ROADS_A_DISTRICT : 0 }, () => {
    const from = pick(random, ends)
    const to = pick(
      random,
      ends.filter(({ name }) => name !== from.name),
    )
    return `${municipality.slice(0, 2)}К-${String(1 + below(random, 899)).padStart(3, '0')} ${from.name} – ${to.name}`
  })
}
