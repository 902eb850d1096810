import type { Digest } from '@ochag/api/contract/digest'
import { type DigestPart, TASK_PARTS } from '@ochag/api/contract/digestParts'

/** What a digest says of a figure; null where its data could not tell. */
export function partCount({ figures }: Pick<Digest, 'figures'>, part: DigestPart): number | null {
  const { promises, tasks } = figures
  const task = TASK_PARTS.find((one) => one === part)
  if (task) return tasks[task].count
  const { due, ...moved } = promises
  const counts: Partial<Record<DigestPart, number | null>> = { ...due, ...moved, due: due?.count ?? null }
  return counts[part] ?? null
}
