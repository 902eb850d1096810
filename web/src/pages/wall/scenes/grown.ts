import { CHANCE, chanceOfChange } from '@ochag/api/analysis/change'
import { discoveries } from '@ochag/api/analysis/falseDiscovery'
import type { PartMeasures } from '@ochag/api/contract/measures'
import { changeOf } from '../../../panels/shared/change'
import { NONE } from '../../../panels/shared/none'

/** A topic that has grown notably, and by more than chance. */
export interface Grown {
  code: string
  count: number
  previous: number
}

/**
 * The topics that have grown notably and by more than chance, when all are looked at together. The most unusual come
 * first: growth over the root of what was there before.
 * Of a topic and one below it only the finer is named where it alone explains half of the growth.
 */
export function grownTopics(parts: readonly PartMeasures[], parents: ReadonlyMap<string, string | null>): Grown[] {
  const believed = discoveries(parts.map(chanceOf), CHANCE)
  const grown = parts.flatMap(({ topic: code, count, previous }, index) => {
    const change = changeOf({ count, previous })
    if (code === undefined || code === NONE || previous === null) return []
    if (!believed[index] || !change?.notable || change.trend !== 'up') return []
    return [{ code, count, previous, growth: count - previous }]
  })
  const explained = new Set<string>()
  for (const one of grown)
    for (const above of ancestors(one.code, parents)) {
      const wider = grown.find(({ code }) => code === above)
      if (wider && one.growth * 2 >= wider.growth) explained.add(above)
    }
  const strength = ({ count, previous }: Grown) => (count - previous) / Math.sqrt(previous + 1)
  return grown
    .filter(({ code }) => !explained.has(code))
    .map(({ code, count, previous }) => ({ code, count, previous }))
    .sort((one, other) => strength(other) - strength(one) || one.code.localeCompare(other.code))
}

function chanceOf({ count, previous }: PartMeasures): number {
  return previous === null ? 1 : chanceOfChange(count, previous)
}

function ancestors(code: string, parents: ReadonlyMap<string, string | null>): string[] {
  const found: string[] = []
  let above = parents.get(code) ?? null
  while (above !== null && !found.includes(above)) {
    found.push(above)
    above = parents.get(above) ?? null
  }
  return found
}
