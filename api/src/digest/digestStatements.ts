import { chanceOfChange } from '../analysis/change'
import type { DigestFigures } from '../contract/digest'
import type { DigestStatement } from '../contract/digestStatement'
import { municipalityChanges, topicChanges } from './changes'
import { type DigestCounts, sumOf } from './counts'
import { isSilenceSurprising } from './silence'
import { topicTree } from './topicTree'

const MOST_NAMED = 3

/** What the figures say, in the order in which it is read. */
export function digestStatements(counts: DigestCounts, figures: DigestFigures): DigestStatement[] {
  return [
    ...amounts(counts, figures),
    ...changes(counts, figures),
    ...emergencies(figures),
    ...critical(counts, figures),
    ...promises(figures),
  ]
}

function amounts({ period, sameDays }: DigestCounts, { total, kinds }: DigestFigures): DigestStatement[] {
  if (total.count === 0) return [{ code: 'nothing' }]
  const { usual } = period
  const chance = total.usual === null || !usual ? null : chanceOfChange(total.count, total.usual, 1 / usual.units)
  return [
    { code: 'total', ...total, chance, weekday: sameDays && sumOf(sameDays, () => true) },
    {
      code: 'kinds',
      problem: kinds.problem.count,
      suggestion: kinds.suggestion.count,
      incident: kinds.incident.count,
    },
  ]
}

function changes(counts: DigestCounts, { total, groups, municipalities }: DigestFigures): DigestStatement[] {
  if (!counts.period.usual || total.count === 0) return []
  const tree = topicTree(counts.ground.topics)
  const topics = topicChanges(counts, groups, tree)
  return [
    ...topics.map((change) => ({ code: 'topicChanged' as const, ...change })),
    ...(topics.length === 0 ? [{ code: 'nothingChanged' as const }] : []),
    ...municipalityChanges(counts, municipalities, tree).map((change) => ({
      code: 'municipalityChanged' as const,
      ...change,
    })),
  ]
}

function emergencies({ kinds, emergencies }: DigestFigures): DigestStatement[] {
  const topics = emergencies.topics.filter(({ count }) => count > 0).map(({ code, count }) => ({ code, count }))
  return [{ code: 'emergencies', ...kinds.incident, topics: topics.slice(0, MOST_NAMED) }]
}

/** The critical topics about which nobody has written, where that is a wonder. */
function critical({ period }: DigestCounts, { total, critical }: DigestFigures): DigestStatement[] {
  if (total.count === 0) return []
  const units = period.usual?.units ?? 1
  const silent = critical.filter((topic) => isSilenceSurprising(topic, units)).map(({ code }) => code)
  return silent.length > 0 ? [{ code: 'critical', silent }] : []
}

function promises({ promises: { due, closed } }: DigestFigures): DigestStatement[] {
  if (closed === null) return [{ code: 'noClosings' }]
  return due ? [{ code: 'due', ...due }] : [{ code: 'noDeadlines' }]
}
