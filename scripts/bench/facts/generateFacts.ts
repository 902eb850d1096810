import type { Kind, Status } from '@ochag/api/contract/common'
import { below, createRandom, type Random, uniform } from '../../demo/random'
import { drawIndex } from './alias'
import { drawCourse } from './course'
import type { FactWorld } from './factWorld'

const DAY = 86_400
/** Appeals whose place is known only as far as the municipality. */
const WITHOUT_PLACE = 0.3
const WITH_TEXT = 0.5

/** One appeal in numbers: indexes into the world's lists, seconds since 1970. */
export interface Fact {
  /** From 1, in order of days. */
  number: number
  day: number
  kind: Kind
  status: Status
  source: number
  topic: number
  /** The house, which also says the municipality; what is known of it depends on `located`. */
  address: number
  located: boolean
  withText: boolean
  created: number
  taken: number | undefined
  due: number
  closed: number | undefined
}

/** All facts of a world in order of days; the same world always gives the same facts. */
export function* generateFacts(world: FactWorld): Generator<Fact, void, undefined> {
  const random = createRandom(world.seed, 'facts')
  let number = 0
  for (const day of world.calendar)
    for (let index = 0; index < day.facts; index += 1) {
      number += 1
      yield drawFact(random, world, number, day)
    }
}

function drawFact(random: Random, world: FactWorld, number: number, day: { number: number; start: number }): Fact {
  const source = drawIndex(random, world.vocabulary.sourceShares)
  const created = day.start + timeOfDay(random)
  const deadlineDays = world.vocabulary.sources[source]?.deadlineDays ?? 30
  const { status, taken, closed } = drawCourse(random, created, world.now, deadlineDays)
  return {
    number,
    day: day.number,
    kind: kindOf(uniform(random)),
    status,
    source,
    topic: drawIndex(random, world.vocabulary.topicShares),
    address: drawIndex(random, world.pool.shares),
    located: uniform(random) >= WITHOUT_PLACE,
    withText: uniform(random) < WITH_TEXT,
    created,
    taken,
    due: created + deadlineDays * DAY,
    closed,
  }
}

/** Mostly by day: the mean of two draws has its peak at noon. */
function timeOfDay(random: Random): number {
  return (below(random, DAY) + below(random, DAY)) >> 1
}

function kindOf(mark: number): Kind {
  if (mark < 0.85) return 'problem'
  return mark < 0.95 ? 'incident' : 'suggestion'
}
