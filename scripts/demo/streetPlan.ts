import type { Position } from '@ochag/api/contract/common'
import { shifted } from './geometry'
import type { Place } from './places'
import { below, between, normal, type Random } from './random'
import { LANE_NAMES, STREET_NAMES } from './streetNames'

interface Street {
  name: string
  houses: { number: string; point: Position }[]
}

/** How a kind of place is built: people a house, metres between houses, people a square kilometre, houses a street. */
const BUILDING = {
  town: { perHouse: 80, spacing: 42, density: 3200, perStreet: 26, most: 1000 },
  village: { perHouse: 9, spacing: 30, density: 900, perStreet: 14, most: 160 },
  garden: { perHouse: 20, spacing: 24, density: 1500, perStreet: 18, most: 80 },
} as const

const LEAST_HOUSES = 8

/** Streets of a made-up but plausible plan: about right-angled, denser in the middle. Radius in metres. */
export function layOutStreets(random: Random, place: Place): { streets: Street[]; radius: number } {
  const { perHouse, density, perStreet, most } = BUILDING[place.kind]
  const houses = Math.max(LEAST_HOUSES, Math.min(most, place.residents / perHouse))
  const radius = Math.max(250, 1000 * Math.sqrt(place.residents / density / Math.PI))
  const grid = between(random, 0, Math.PI / 2)
  const names = namesFor(random, place, Math.max(1, Math.round(houses / perStreet)))
  const streets = names.map((name) => layOutStreet(random, place, name, { grid, radius }))
  return { streets, radius }
}

/** Common names first, yet not the same ones everywhere. */
function namesFor(random: Random, place: Place, count: number): string[] {
  const pool: string[] = place.kind === 'garden' ? [...LANE_NAMES] : [...STREET_NAMES]
  const names: string[] = []
  while (names.length < count && pool.length > 0)
    names.push(...pool.splice(below(random, Math.min(pool.length, count * 2)), 1))
  return names
}

function layOutStreet(random: Random, place: Place, name: string, plan: { grid: number; radius: number }): Street {
  const { spacing, perStreet } = BUILDING[place.kind]
  const spread = plan.radius * 0.45
  const [east, north] = [normal(random) * spread, normal(random) * spread]
  const angle = plan.grid + below(random, 2) * (Math.PI / 2) + normal(random) * 0.08
  const count = Math.max(4, Math.round(perStreet * between(random, 0.4, 1.6)))
  const houses = Array.from({ length: count }, (_, index) => {
    const along = (Math.floor(index / 2) - count / 4) * spacing + between(random, -6, 6)
    const across = index % 2 === 0 ? 22 : -22
    const eastward = east + along * Math.cos(angle) - across * Math.sin(angle)
    const northward = north + along * Math.sin(angle) + across * Math.cos(angle)
    return { number: numberOf(random, index + 1, place), point: shifted(place.point, eastward, northward) }
  })
  return { name, houses }
}

function numberOf(random: Random, number: number, place: Place): string {
  if (place.kind !== 'town' || below(random, 9) > 0) return String(number)
  return `${number} корп. ${1 + below(random, 3)}`
}
