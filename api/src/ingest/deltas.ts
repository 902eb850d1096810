import type { Delta } from '../contract/live'
import type { AppealFacts } from '../queries/appealRow'
import type { Codes } from '../queries/readCatalogue'

/** How the counts change when these appeals become those: one delta per combination, zeros left out. */
export function deltasOf(before: AppealFacts[], after: AppealFacts[], codes: Codes): Delta[] {
  const deltas = new Map<string, Delta>()
  for (const facts of before) add(deltas, facts, -1, codes)
  for (const facts of after) add(deltas, facts, 1, codes)
  return [...deltas.values()].filter(({ count }) => count !== 0)
}

function add(deltas: Map<string, Delta>, facts: AppealFacts, by: number, codes: Codes): void {
  const { cell, municipalityId, topicId, sourceId, status, kind, day } = facts
  const key = [cell, municipalityId, topicId, sourceId, status, kind, day].join()
  const delta = deltas.get(key) ?? {
    cell,
    municipality: municipalityId === null ? null : (codes.municipalities.get(municipalityId) ?? null),
    topic: topicId === null ? null : (codes.topics.get(topicId) ?? null),
    source: codes.sources.get(sourceId) ?? '',
    status,
    kind,
    day,
    count: 0,
  }
  delta.count += by
  deltas.set(key, delta)
}
