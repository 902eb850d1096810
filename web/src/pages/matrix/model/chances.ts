import { chanceOfChange } from '@ochag/api/analysis/change'
import { discoveries } from '@ochag/api/analysis/falseDiscovery'
import type { Cells } from './cells'

/**
 * The keys of the cells whose counts moved by more than chance. Cells are many, so that at most one in twenty of those
 * named may be a false alarm; totals are judged among themselves.
 * @param exposure how many times as long the later period is
 */
export function movedBeyondChance(cells: Cells, exposure: number): ReadonlySet<string> {
  const keys = [...cells.keys()]
  return new Set([
    ...believed(cells, keys.filter(isTotal), exposure),
    ...believed(cells, keys.filter(isInner), exposure),
  ])
}

function believed(cells: Cells, keys: readonly string[], exposure: number): string[] {
  const chances = keys.map((key) => {
    const { count = 0, previous = null } = cells.get(key) ?? {}
    return previous === null ? 1 : chanceOfChange(count, previous, exposure)
  })
  const found = discoveries(chances)
  return keys.filter((_, index) => found[index])
}

function isTotal(key: string): boolean {
  return key.startsWith('\n') || key.endsWith('\n')
}

function isInner(key: string): boolean {
  return !isTotal(key)
}
