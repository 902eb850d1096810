import type { Kind } from '@ochag/api/contract/common'
import type { AddressBook } from './addressBook'
import type { DemoAppeal } from './demoAppeal'
import { chooseExecutor } from './executors'
import type { Conditions } from './intensity'
import { planLifecycle } from './lifecycle'
import type { Place } from './places'
import { type Random, uniform } from './random'
import { COMMON_SOURCE, SOURCE_HABITS } from './sourceHabits'
import type { TopicModel } from './topicModels'
import { pickWeighted, type Weighted, weighted } from './weighted'
import { drawWhereabouts } from './whereabouts'
import type { World } from './world'
import { writeText } from './writeText'

const DAY = 86_400_000
const HOUR = 3_600_000
const SUGGESTIONS = 0.035
const PHONE = 'hotline'

/** What an appeal is drawn from. */
export interface Occasion {
  topic: TopicModel
  conditions: Conditions
  place: Place
  book: AddressBook
  sources: Weighted<string>
}

/** Draws one appeal with its whole course; it has no id yet. */
export function drawAppeal(random: Random, world: World, occasion: Occasion): Omit<DemoAppeal, 'externalId'> {
  const { topic, conditions, place, book } = occasion
  const kind = drawKind(random, topic)
  const source = drawSource(random, world, occasion, kind)
  const createdAt = conditions.midnight + drawTime(random, source)
  const where = drawWhereabouts(random, world, { place, book, habit: topic.profile.place })
  const dueAt = createdAt + deadlineDays(world, source, topic, kind) * DAY
  return {
    source,
    kind,
    topic: topic.code,
    executor: chooseExecutor(random, topic.code, world.administrations.get(place.municipality)),
    createdAt,
    dueAt,
    precision: where.precision,
    municipality: where.municipality,
    point: where.point,
    address: where.address,
    text: writeText(random, {
      topic: topic.code,
      topicName: topic.name,
      kind,
      place: where.spoken,
      phoned: source === PHONE,
    }),
    steps: planLifecycle(random, {
      createdAt,
      dueAt,
      takenHours: (SOURCE_HABITS[source] ?? COMMON_SOURCE).takenHours,
      onTime: world.onTimeOf(place.municipality),
      deferred: topic.profile.deferred ?? 0.02,
      midnight: conditions.midnight,
    }),
  }
}

/** The sources of a topic, each as likely as on this day. */
export function sourcesOn(topic: TopicModel, factor: (source: string) => number): Weighted<string> {
  return weighted(topic.sources.map(([source, share]) => [source, share * factor(source)] as const))
}

function drawKind(random: Random, { profile }: TopicModel): Kind {
  const mark = uniform(random)
  const emergencies = profile.emergencies ?? 0
  if (mark < emergencies) return 'incident'
  return mark < emergencies + (profile.suggestions ?? SUGGESTIONS) ? 'suggestion' : 'problem'
}

/** Emergencies are mostly phoned in; nobody phones in a suggestion. */
function drawSource(random: Random, world: World, { sources }: Occasion, kind: Kind): string {
  const source = pickWeighted(random, sources)
  if (kind === 'incident' && world.sourceDeadlines.has(PHONE) && uniform(random) < 0.85) return PHONE
  if (kind === 'suggestion' && source === PHONE) return sources.items.find((code) => code !== PHONE) ?? source
  return source
}

const HOURS = new Map(
  [...Object.entries(SOURCE_HABITS), ['', COMMON_SOURCE] as const].map(([source, { hours }]) => [
    source,
    weighted(hours.map((weight, hour) => [hour, weight] as const)),
  ]),
)

function drawTime(random: Random, source: string): number {
  const hours = HOURS.get(source) ?? HOURS.get('')
  const hour = hours ? pickWeighted(random, hours) : 12
  return hour * HOUR + Math.floor(uniform(random) * 3600) * 1000
}

/** The topic's own deadline, sooner where the source demands it of the work; an emergency has a day. */
function deadlineDays(world: World, source: string, topic: TopicModel, kind: Kind): number {
  if (kind === 'incident') return 1
  const { workDeadline } = SOURCE_HABITS[source] ?? COMMON_SOURCE
  const days = kind === 'suggestion' ? Math.max(topic.deadlineDays, 15) : topic.deadlineDays
  return workDeadline ? Math.min(days, world.sourceDeadlines.get(source) ?? days) : days
}
