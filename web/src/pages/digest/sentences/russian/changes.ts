import type { DigestChange } from '@ochag/api/contract/digestStatement'
import { weekdayGenitive } from '../../../../grammar/russian'
import { APPEAL } from '../../../../grammar/russianNouns'
import { russianPlace } from '../../../../grammar/russianPlace'
import { line, type Sentence } from '../../../../grammar/sentence'
import { spreadOf } from '../movement'
import type { Narrowing, Telling } from '../telling'
import { changeWeekday } from '../weekday'
import { againstMean, perhapsChance } from './against'
import { counted } from './amounts'

const SPREAD = { up: 'Прибавилось понемногу по многим темам.', down: 'Убавилось понемногу по многим темам.' }

/** «Дороги»: 70 обращений, how far that is from the mean, and what moved it; the same of a municipality. */
export function tellChange(name: string, change: DigestChange, telling: Telling, narrowing: Narrowing): Sentence[] {
  const movement = tellMovement(name, change, telling, narrowing)
  return [line`${movement}${perhapsChance(change.chance)}.`, ...tellReason(change, telling, narrowing)]
}

function tellMovement(name: string, change: DigestChange, telling: Telling, narrowing: Narrowing): Sentence {
  const weekday = tellWeekday(change, telling)
  if (change.count === 0 && change.usual !== null)
    return line`${name}: ${telling.now('обращений нет', narrowing)}, а в среднем бывает ${telling.mean(change.usual, narrowing)}${weekday}`
  const count = telling.now(counted(change.count, APPEAL, telling), narrowing)
  return line`${name}: ${count}${againstMean(change, telling, narrowing, true)}${weekday}`
}

const JUDGED = { more: 'много', less: 'мало' }

/** «; для среды обычно 35», «, но для субботы это много: обычно 24». */
function tellWeekday(change: DigestChange, telling: Telling): string {
  const weekday = changeWeekday(change, telling)
  if (!weekday) return ''
  const day = weekdayGenitive(telling.digest.period.from)
  const usually = weekday.mean === 0 ? 'обычно ни одного' : `обычно ${telling.decimal(weekday.mean)}`
  return weekday.agrees ? `; для ${day} ${usually}` : `, но для ${day} это ${JUDGED[weekday.how]}: ${usually}`
}

function tellReason(
  { topic, municipality, ...change }: DigestChange,
  telling: Telling,
  narrowing: Narrowing,
): Sentence[] {
  const first = topic ?? municipality
  if (!first) {
    const spread = spreadOf(change, telling)
    return spread ? [[SPREAD[spread]]] : []
  }
  const verb = first.difference > 0 ? 'прибавилось' : 'убавилось'
  const against = change.weekday == null ? ' к среднему' : ' к обычному'
  const byTopic =
    topic &&
    line`по теме «${telling.topic(topic.code)}» (${part(topic, telling, { ...narrowing, topic: topic.code }, against)})`
  const byPlace =
    municipality &&
    line`${placed(telling.municipality(municipality.code))} (${part(municipality, telling, { topic: change.subject, municipality: municipality.code }, topic ? '' : against)})`
  const both = byTopic && byPlace ? line`${byTopic} и ${byPlace}` : (byTopic ?? byPlace ?? [])
  return [line`Больше всего ${verb} ${both}.`]
}

function placed(name: string): string {
  return russianPlace(name) ?? `в муниципалитете ${name}`
}

function part(
  { count, difference }: { count: number; difference: number },
  telling: Telling,
  narrowing: Narrowing,
  against: string,
): Sentence {
  const sign = difference > 0 ? '+' : '−'
  const figure = telling.now(telling.format.number(count), narrowing)
  return line`${figure}, ${sign}${telling.decimal(Math.abs(difference))}${against}`
}
