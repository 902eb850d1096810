import { tileResolution } from '@ochag/api/contract/hexagonTile'
import { latLngToCell } from 'h3-js'
import { between, pick, type Random, uniform } from '../../demo/random'

/** What people may choose from. */
export interface Choices {
  bounds: [number, number, number, number]
  topics: string[]
  municipalities: string[]
  sources: string[]
  periods: { from: string; to: string }[]
  /** Where people look first. */
  towns: [number, number][]
}

/** What somebody looks at. */
export interface LookedAt {
  longitude: number
  latitude: number
  resolution: number
  filter: Record<string, string>
}

const COARSEST = 5
const FINEST = 9
/** Width of a screen in degrees of longitude at resolution 7; a step of resolution is a bit more than one zoom. */
const SCREEN_DEGREES = 2.4
const STEP = 2.65

/** Where somebody begins: the whole region or a town. */
export function firstLook(random: Random, { towns }: Choices): LookedAt {
  const [longitude, latitude] = pick(random, towns)
  return { longitude, latitude, resolution: uniform(random) < 0.5 ? 6 : 7, filter: {} }
}

/** The next look: mostly a little to the side, now and then closer, further, or at something else. */
export function nextLook(random: Random, look: LookedAt, choices: Choices): LookedAt {
  const mark = uniform(random)
  if (mark < 0.55) return pan(random, look, choices.bounds)
  if (mark < 0.75) return zoom(random, look)
  return { ...look, filter: changeFilter(random, look.filter, choices) }
}

function pan(random: Random, look: LookedAt, [west, south, east, north]: Choices['bounds']): LookedAt {
  const width = SCREEN_DEGREES * STEP ** (7 - look.resolution)
  return {
    ...look,
    longitude: clamp(look.longitude + between(random, -0.5, 0.5) * width, west, east),
    latitude: clamp(look.latitude + between(random, -0.25, 0.25) * width, south, north),
  }
}

function zoom(random: Random, look: LookedAt): LookedAt {
  return { ...look, resolution: clamp(look.resolution + (uniform(random) < 0.55 ? 1 : -1), COARSEST, FINEST) }
}

function changeFilter(random: Random, filter: LookedAt['filter'], choices: Choices): LookedAt['filter'] {
  const mark = uniform(random)
  if (mark < 0.35) return { ...filter, ...pick(random, choices.periods) }
  if (mark < 0.7) return { ...filter, topic: pick(random, choices.topics) }
  if (mark < 0.8) return { ...filter, municipality: pick(random, choices.municipalities) }
  return mark < 0.85 ? { ...filter, source: pick(random, choices.sources) } : {}
}

/** The tiles that the screen shows. */
export function visibleTiles({ longitude, latitude, resolution }: LookedAt): string[] {
  const width = SCREEN_DEGREES * STEP ** (7 - resolution)
  const tiles = new Set<string>()
  for (let x = -2; x <= 2; x += 1)
    for (let y = -2; y <= 2; y += 1)
      tiles.add(latLngToCell(latitude + (y * width) / 14, longitude + (x * width) / 4, tileResolution(resolution)))
  return [...tiles]
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
