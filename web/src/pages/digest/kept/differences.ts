import type { CodeFigure, Digest } from '@ochag/api/contract/digest'

/** A figure that was one number when the digest was kept, and is another now. */
export interface Difference {
  /** What kind of figure, by which its name is found. */
  of: 'total' | 'kind' | 'topic' | 'source' | 'municipality' | 'task' | 'promise'
  code: string
  former: number | null
  now: number | null
}

/** The counts of a digest's own days that are no longer the same, in the order of the page. */
export function differences(kept: Digest, now: Digest): Difference[] {
  const before = countsOf(kept)
  const after = countsOf(now)
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)]
    const known = one ?? other
    const [former, today] = [countIn(one), countIn(other)]
    return known && former !== today ? [{ of: known.of, code: known.code, former, now: today }] : []
  })
}

interface Counted {
  of: Difference['of']
  code: string
  value: number | null
}

/** What is not listed on one side is zero there. */
function countIn(counted: Counted | undefined): number | null {
  return counted ? counted.value : 0
}

function countsOf({ figures }: Digest): Map<string, Counted> {
  const { total, kinds, groups, critical, sources, municipalities, tasks, promises } = figures
  const { due, closed, deferred, returned } = promises
  const topics = [...groups, ...critical.flatMap((topic) => [topic, ...topic.subtopics])]
  const all: Counted[] = [
    { of: 'total', code: 'total', value: total.count },
    ...Object.entries(kinds).map(([code, { count }]) => ({ of: 'kind' as const, code, value: count })),
    ...coded('topic', topics),
    ...coded('source', sources),
    ...coded('municipality', municipalities),
    ...Object.entries(tasks).map(([code, { count }]) => ({ of: 'task' as const, code, value: count })),
    ...Object.entries({ ...due, count: due?.count ?? null, closed, deferred, returned }).map(([code, value]) => ({
      of: 'promise' as const,
      code,
      value: value ?? null,
    })),
  ]
  return new Map(all.map((counted) => [`${counted.of} ${counted.code}`, counted]))
}

function coded(of: Difference['of'], figures: readonly CodeFigure[]): Counted[] {
  return figures.map(({ code, count }) => ({ of, code, value: count }))
}
