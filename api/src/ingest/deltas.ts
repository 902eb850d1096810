import type { Delta } from '../contract/live'
import type { AppealFacts } from '../queries/appealRow'

/** How the counts change when these appeals become those: one delta per combination, zeros left out. */
export function deltasOf(before: AppealFacts[], after: AppealFacts[]): Delta[] {
  const deltas = new Map<string, Delta>()
  for (const facts of before) add(deltas, facts, -1)
  for (const facts of after) add(deltas, facts, 1)
  return [...deltas.values()].filter(({ count }) => count !== 0)
}

function add(
  deltas: Map<string, Delta>,
  { cell, municipality, topic, source, status, kind, day }: AppealFacts,
  by: number,
): void {
  const key = [cell, municipality, topic, source, status, kind, day].join('\u0000')
  const delta = deltas.get(key) ?? { cell, municipality, topic, source, status, kind, day, count: 0 }
  delta.count += by
  deltas.set(key, delta)
}
