import { russianTimes } from '../../../../grammar/russian'
import { line, type Sentence } from '../../../../grammar/sentence'
import { mayBeChance, relationTo } from '../relation'
import type { Narrowing, Telling } from '../telling'

interface Amounts {
  count: number
  usual: number | null
}

/**
 * «— на 60 % больше среднего за 7 предыдущих дней (212)»; nothing where there is no mean.
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
  const during = brief ? '' : ` за ${formerStretches(telling)}`
  if (relation.how === 'fresh') return line`, хотя за ${formerStretches(telling)} не было ни одного`
  if (relation.how === 'same') return line` — примерно как в среднем${during} (${mean})`
  return line` — ${more(relation, telling)} среднего${during} (${mean})`
}

/** «7 предыдущих дней», «4 предыдущие недели». */
export function formerStretches({ digest }: Telling): string {
  return digest.period.unit === 'day' ? '7 предыдущих дней' : '4 предыдущие недели'
}

function more(relation: ReturnType<typeof relationTo>, { format, decimal }: Telling): string {
  if (relation.how === 'times') return `${russianTimes(relation.value, decimal(relation.value))} больше`
  if (relation.how === 'more') return `на ${format.share(relation.share)} больше`
  return relation.how === 'less' ? `на ${format.share(relation.share)} меньше` : ''
}

/** How probable it is that this is chance, in one sentence; nothing where that is not known. */
export function tellChance(chance: number | null): Sentence[] {
  if (chance === null) return []
  if (mayBeChance(chance)) return [['Это может быть и случайностью.']]
  const below = chance < 0.001 ? '0,1' : chance < 0.01 ? '1' : '5'
  return [line`Вероятность, что это случайность, меньше ${below}\u00a0%.`]
}

/** For one of many changes: only that it may be chance; that others hardly are is said once, under all of them. */
export function perhapsChance(chance: number | null): string {
  return mayBeChance(chance) ? '; возможно, случайность' : ''
}
