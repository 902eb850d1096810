import type { DemoAppeal } from './demoAppeal'
import { drawAppeal, sourcesOn } from './drawAppeal'
import { type Conditions, conditionsOf, expectedAppeals, sourceFactor } from './intensity'
import { addDays } from './localDay'
import { expectedExtra, listOutbreaks, type Outbreak } from './outbreaks'
import { createRandom, noise, poisson, type Random } from './random'
import type { TopicModel } from './topicModels'
import { pickWeighted, weighted } from './weighted'
import type { World } from './world'

type Draft = Omit<DemoAppeal, 'externalId'>

/** How much days differ for no reason at all: the whole region, a topic group, a topic (of their logarithms). */
export const OVERDISPERSION = { region: 0.06, group: 0.14, topic: 0.12 } as const

/** All appeals written on a local day, by time; from the world and the day alone, so days can be made in any order. */
export function generateDay(world: World, day: string): DemoAppeal[] {
  const conditions = conditionsOf(world, day)
  const planted = listOutbreaks(world, day, addDays(day, 1)).flatMap((outbreak) =>
    drawPlanted(world, outbreak, conditions),
  )
  const drafts = [...drawOrdinary(world, conditions), ...planted]
  return drafts
    .sort((left, right) => left.createdAt - right.createdAt)
    .map((draft, index) => ({ externalId: externalId(day, index + 1), ...draft }))
}

/** The appeals that an outbreak adds on a day. */
export function drawPlanted(world: World, outbreak: Outbreak, conditions: Conditions): Draft[] {
  const random = createRandom(world.seed, 'planted', outbreak.id, conditions.day)
  return world.topics.flatMap((topic) => {
    const mean = expectedExtra(outbreak, topic, conditions)
    if (mean === 0) return []
    const people = weighted(outbreak.places.map((place) => [place, topic.shareOf.get(place) ?? 0] as const))
    return drawMany(random, topic, conditions, mean * noise(random, OVERDISPERSION.topic), (sources) => {
      const place = pickWeighted(random, people)
      return drawAppeal(random, world, { topic, conditions, place, book: outbreak.bookOf(place), sources })
    })
  })
}

function drawOrdinary(world: World, conditions: Conditions): Draft[] {
  const random = createRandom(world.seed, 'day', conditions.day)
  const region = noise(random, OVERDISPERSION.region)
  const groups = new Map<string, number>()
  return world.topics.flatMap((topic) => {
    const group = groups.get(topic.group) ?? noise(random, OVERDISPERSION.group)
    groups.set(topic.group, group)
    const mean = expectedAppeals(topic, conditions) * region * group * noise(random, OVERDISPERSION.topic)
    return drawMany(random, topic, conditions, mean, (sources) => {
      const place = pickWeighted(random, topic.people)
      return drawAppeal(random, world, { topic, conditions, place, book: world.bookOf(place), sources })
    })
  })
}

function drawMany(
  random: Random,
  topic: TopicModel,
  conditions: Conditions,
  mean: number,
  draw: (sources: ReturnType<typeof sourcesOn>) => Draft,
): Draft[] {
  const sources = sourcesOn(topic, (source) => sourceFactor(source, conditions))
  return Array.from({ length: sources.total > 0 ? poisson(random, mean) : 0 }, () => draw(sources))
}

function externalId(day: string, number: number): string {
  return `D-${day.replaceAll('-', '')}-${String(number).padStart(5, '0')}`
}
