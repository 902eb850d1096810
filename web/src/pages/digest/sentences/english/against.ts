import { line, type Sentence } from '../../../../grammar/sentence'
import { mayBeChance, relationTo } from '../relation'
import type { Narrowing, Telling } from '../telling'

interface Amounts {
  count: number
  usual: number | null
}

/**
 * “, 60% above the mean of the 7 days before (212)”; nothing where there is no mean.
 * @param brief without saying of which days, where that has been said before
 */
export function againstMean(
  { count, usual }: Amounts,
  telling: Telling,
  narrowing?: Narrowing,
  brief = false,
): Sentence {
  const { period } = telling.digest
  if (usual === null || !period.usual) return []
  const relation = relationTo(count, usual, period.usual.units)
  const mean = telling.mean(usual, narrowing)
  const during = brief ? '' : ` of ${formerStretches(telling)}`
  if (relation.how === 'fresh') return line`, after none in ${formerStretches(telling)}`
  return line`, ${standing(relation, telling)} the mean${during} (${mean})`
}

/** “the 7 days before”, “the 4 weeks before”. */
export function formerStretches({ digest }: Telling): string {
  return digest.period.unit === 'day' ? 'the 7 days before' : 'the 4 weeks before'
}

function standing(relation: ReturnType<typeof relationTo>, { format, decimal }: Telling): string {
  if (relation.how === 'times') return `${decimal(relation.value)} times`
  if (relation.how === 'more') return `${format.share(relation.share)} above`
  return relation.how === 'less' ? `${format.share(relation.share)} below` : 'about'
}

/** How probable it is that this is chance, in one sentence; nothing where that is not known. */
export function tellChance(chance: number | null): Sentence[] {
  if (chance === null) return []
  if (mayBeChance(chance)) return [['This may be chance.']]
  const below = chance < 0.001 ? '0.1' : chance < 0.01 ? '1' : '5'
  return [line`The probability that this is chance is below ${below}%.`]
}

/** For one of many changes: only that it may be chance; that others hardly are is said once, under all of them. */
export function perhapsChance(chance: number | null): string {
  return mayBeChance(chance) ? '; possibly chance' : ''
}
