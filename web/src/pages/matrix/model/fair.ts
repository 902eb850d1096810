import { rateBeliefs } from '@ochag/api/analysis/shrinkRates'
import { shareBeliefs } from '@ochag/api/analysis/shrinkShares'
import type { Metric } from '@ochag/api/contract/metrics'
import { ALL, type CellMeasures, type Cells } from './cells'
import type { Residents } from './values'

const PEOPLE = 10_000

/** Shrunk values by the keys of their cells. */
export type FairValues = ReadonlyMap<string, number | null>

interface Member {
  key: string
  measures: CellMeasures
  residents: number | null
}

/** How the values of a topic are shrunk towards those of the region, municipality by municipality. */
const SHRINK: Partial<Record<Metric, (members: readonly Member[]) => (number | null)[]>> = {
  per10k: (members) =>
    means(
      rateBeliefs(
        members.map(({ measures, residents }) => ({ count: measures.count, exposure: (residents ?? 0) / PEOPLE })),
      ),
    ),
  norm: (members) =>
    means(rateBeliefs(members.map(({ measures }) => ({ count: measures.count, exposure: measures.expected ?? 0 })))),
  overdue: (members) =>
    means(shareBeliefs(members.map(({ measures }) => ({ part: measures.late, whole: measures.withDeadline })))),
  returned: (members) =>
    means(shareBeliefs(members.map(({ measures }) => ({ part: measures.returned, whole: measures.closed })))),
}

/** Whether values of a metric can be shrunk: rates and shares can, plain numbers and medians cannot. */
export function isShrunk(metric: Metric): boolean {
  return metric in SHRINK
}

/** Shrinks topic by topic; stops after each, so that the many of a large region need not hold up the page. */
export function* shrinking(metric: Metric, cells: Cells, residents: Residents): Generator<void, FairValues> {
  const fair = new Map<string, number | null>()
  const shrink = SHRINK[metric]
  if (!shrink) return fair
  for (const members of byTopic(cells, residents).values()) {
    const values = shrink(members)
    for (const [index, { key }] of members.entries()) fair.set(key, values[index] ?? null)
    yield
  }
  return fair
}

/** Shrinks everything at once. */
export function fairValues(metric: Metric, cells: Cells, residents: Residents): FairValues {
  const work = shrinking(metric, cells, residents)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

function byTopic(cells: Cells, residents: Residents): Map<string, Member[]> {
  const topics = new Map<string, Member[]>()
  for (const [key, measures] of cells) {
    const [municipality = ALL, topic = ALL] = key.split('\n')
    if (municipality === ALL) continue
    const members = topics.get(topic) ?? []
    members.push({ key, measures, residents: residents.get(municipality) ?? null })
    topics.set(topic, members)
  }
  return topics
}

function means(beliefs: readonly ({ mean: number } | null)[]): (number | null)[] {
  return beliefs.map((belief) => belief?.mean ?? null)
}
