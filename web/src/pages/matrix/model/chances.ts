import { chanceOfChange } from '@ochag/api/analysis/change'
import { discoveries } from '@ochag/api/analysis/falseDiscovery'
import { NONE } from '../../../panels/shared/none'
import { ALL, type Cells } from './cells'

/**
 * The keys of the cells whose counts moved by more than chance. Cells are many, so that at most one in twenty of those
 * named may be a false alarm. Totals of municipalities are judged among themselves, as the ranking judges them; so are
 * those of topics.
 * @param exposure how many times as long the later period is
 */
export function movedBeyondChance(cells: Cells, exposure: number): ReadonlySet<string> {
  const families = new Map<string, string[]>()
  for (const key of cells.keys()) {
    const family = families.get(familyOf(key))
    if (family) family.push(key)
    else families.set(familyOf(key), [key])
  }
  return new Set([...families.values()].flatMap((keys) => believed(cells, keys, exposure)))
}

function believed(cells: Cells, keys: readonly string[], exposure: number): string[] {
  const chances = keys.map((key) => {
    const { count = 0, previous = null } = cells.get(key) ?? {}
    return previous === null ? 1 : chanceOfChange(count, previous, exposure)
  })
  const found = discoveries(chances)
  return keys.filter((_, index) => found[index])
}

/** Which cells a cell is looked at together with; what belongs nowhere is ranked by nobody and stands by itself. */
function familyOf(key: string): string {
  const [municipality, topic] = key.split('\n')
  if (municipality === ALL) return topic === ALL || topic === NONE ? key : 'topics'
  if (topic === ALL) return municipality === NONE ? key : 'municipalities'
  return 'cells'
}
