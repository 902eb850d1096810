import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPlanted } from './generate'
import { conditionsOf } from './intensity'
import { addDays, daysBetween, localDay } from './localDay'
import { expectedExtra, listOutbreaks, type Outbreak } from './outbreaks'
import type { World } from './world'

/** What is known of a planted outbreak; `to` is the day after its last. */
export interface OutbreakTruth {
  id: string
  topic: string
  place: string
  extent: string
  municipality: string
  center: [number, number]
  radiusMetres: number
  from: string
  to: string
  /** So many times the topic's ordinary appeals of the place. */
  factor: number
  /** Ordinary appeals to be expected in the place over the days of the outbreak so far, without it. */
  expectedOrdinary: number
  /** Additional appeals to be expected so far. */
  expectedExtra: number
  /** Additional appeals that there are. */
  planted: number
  /** Those of them that are exact enough for a hexagon. */
  plantedExact: number
}

/** Name of the file with the truth in the data directory. */
const TRUTH_FILE = 'demo-truth.json'

/** All outbreaks that began from the first day on and before now. */
export function listTruth(world: World, period: { first: string; now: number }): OutbreakTruth[] {
  const tomorrow = addDays(localDay(new Date(period.now), world.timeZone), 1)
  return listOutbreaks(world, period.first, tomorrow)
    .filter(({ from }) => from >= period.first)
    .map((outbreak) => truthOf(world, outbreak, tomorrow, period.now))
}

/** Writes the truth beside the data, whole or not at all. */
export async function writeTruth(
  world: World,
  directory: string,
  period: { first: string; now: number },
): Promise<void> {
  await mkdir(directory, { recursive: true })
  const truth = { seed: world.seed, region: world.pack.region.code, from: period.first, until: new Date(period.now) }
  const text = JSON.stringify({ ...truth, outbreaks: listTruth(world, period) }, null, 2)
  await writeFile(join(directory, `${TRUTH_FILE}.new`), `${text}\n`)
  await rename(join(directory, `${TRUTH_FILE}.new`), join(directory, TRUTH_FILE))
}

function truthOf(world: World, outbreak: Outbreak, tomorrow: string, now: number): OutbreakTruth {
  const { id, plan, from, to, center, radiusMetres, places } = outbreak
  const days = daysBetween(from, addDays(to < tomorrow ? to : tomorrow, -1)).map((day) => conditionsOf(world, day))
  const extra = days.reduce((sum, day) => sum + extraOn(world, outbreak, day), 0)
  const planted = days.flatMap((day) => drawPlanted(world, outbreak, day)).filter(({ createdAt }) => createdAt <= now)
  return {
    id,
    topic: plan.topic,
    place: plan.place,
    extent: plan.extent,
    municipality: places[0]?.municipality ?? '',
    center,
    radiusMetres,
    from,
    to,
    factor: plan.factor,
    expectedOrdinary: rounded(extra / (plan.factor - 1)),
    expectedExtra: rounded(extra),
    planted: planted.length,
    plantedExact: planted.filter(({ precision }) => ['point', 'house', 'street'].includes(precision)).length,
  }
}

function extraOn(world: World, outbreak: Outbreak, day: ReturnType<typeof conditionsOf>): number {
  return world.topics.reduce((sum, topic) => sum + expectedExtra(outbreak, topic, day), 0)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
