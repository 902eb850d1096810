import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { listed } from '../../../../grammar/listed'
import {
  fourFormer,
  fourFormerDays,
  type RussianNoun,
  russianForm,
  russianPast,
  weekdayGenitive,
} from '../../../../grammar/russian'
import { APPEAL, EMERGENCY, PROBLEM, SUGGESTION } from '../../../../grammar/russianNouns'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { tellOtherwise, type Weekday } from '../weekday'
import { againstMean, tellChance } from './against'

type Total = Extract<DigestStatement, { code: 'total' }>
type Kinds = Extract<DigestStatement, { code: 'kinds' }>

/** «338 обращений». */
export function counted(count: number, noun: RussianNoun, { format }: Telling): string {
  return `${format.number(count)} ${russianForm(count, noun)}`
}

/** How many came, and how many otherwise do. */
export function tellTotal(total: Total, telling: Telling): Sentence[] {
  const verb = russianPast('поступил', total.count, APPEAL)
  const before =
    total.previous === null ? [] : line`; ${former(telling)} — ${telling.before(telling.format.number(total.previous))}`
  const count = telling.now(counted(total.count, APPEAL, telling))
  const came = telling.digest.period.finished ? capital(verb) : `Пока ${verb}`
  const first = line`${came} ${count}${againstMean(total, telling)}${before}.`
  return [first, ...tellOtherwise(total, telling, { weekday: tellWeekday, chance: tellChance })]
}

const JUDGED = { more: 'это много', less: 'это мало', usual: 'это обычно' }

function tellWeekday({ mean, how, beside }: Weekday, { decimal, digest }: Telling): Sentence[] {
  const { from } = digest.period
  const came = `поступало в среднем по ${decimal(mean)}`
  if (beside === 'adds') return [line`В ${fourFormerDays(from)} ${came}.`]
  const judged = `для ${weekdayGenitive(from)} ${JUDGED[how]}`
  const begun = beside === 'explains' ? capital(judged) : `${beside === 'agrees' ? 'И' : 'Но'} ${judged}`
  return [line`${begun}: в ${fourFormer(from)} ${came}.`]
}

/** «Из них 305 проблем, 25 предложений и 8 аварий.» */
export function tellKinds({ problem, suggestion, incident }: Kinds, telling: Telling): Sentence[] {
  const kinds = [
    { kind: 'problem' as const, count: problem, noun: PROBLEM },
    { kind: 'suggestion' as const, count: suggestion, noun: SUGGESTION },
    { kind: 'incident' as const, count: incident, noun: EMERGENCY },
  ].filter(({ count }) => count > 0)
  if (kinds.length === 1) return [onlyKind(kinds[0]?.noun ?? PROBLEM, kinds[0]?.count ?? 0)]
  const parts = kinds.map(({ kind, count, noun }) => [telling.now(counted(count, noun, telling), { kind })])
  return [line`Из них ${listed(parts, 'и')}.`]
}

const ALL: Record<string, string> = { проблема: 'проблемы', предложение: 'предложения', авария: 'аварии' }

function onlyKind(noun: RussianNoun, count: number): Sentence {
  return count === 1 ? [`Это ${noun.one}.`] : [`Все они — ${ALL[noun.one]}.`]
}

/** «накануне», «неделей раньше». */
export function former({ digest }: Telling): string {
  return digest.period.unit === 'day' ? 'накануне' : 'неделей раньше'
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
