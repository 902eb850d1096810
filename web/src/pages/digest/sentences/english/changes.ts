import type { DigestChange } from '@ochag/api/contract/digestStatement'
import { line, type Sentence } from '../../../../grammar/sentence'
import { spreadOf } from '../movement'
import type { Narrowing, Telling } from '../telling'
import { changeWeekday } from '../weekday'
import { againstMean, perhapsChance } from './against'
import { APPEAL, counted, weekdayName } from './amounts'

const SPREAD = { up: 'The rise is spread over many topics.', down: 'The fall is spread over many topics.' }

/** “Roads”: 70 appeals, how far that is from the mean, and what moved it; the same of a municipality. */
export function tellChange(name: string, change: DigestChange, telling: Telling, narrowing: Narrowing): Sentence[] {
  const movement = tellMovement(name, change, telling, narrowing)
  return [line`${movement}${perhapsChance(change.chance)}.`, ...tellReason(change, telling, narrowing)]
}

function tellMovement(name: string, change: DigestChange, telling: Telling, narrowing: Narrowing): Sentence {
  const weekday = tellWeekday(change, telling)
  if (change.count === 0 && change.usual !== null)
    return line`${name}: ${telling.now('no appeals', narrowing)}; the mean is ${telling.mean(change.usual, narrowing)}${weekday}`
  const count = telling.now(counted(change.count, APPEAL, telling), narrowing)
  return line`${name}: ${count}${againstMean(change, telling, narrowing, true)}${weekday}`
}

const JUDGED = { more: 'many', less: 'few' }

/** “; usual for a Wednesday: 35”, “, but for a Saturday that is many: usually 24”. */
function tellWeekday(change: DigestChange, telling: Telling): string {
  const weekday = changeWeekday(change, telling)
  if (!weekday) return ''
  const day = weekdayName(telling.digest.period.from)
  const mean = weekday.mean === 0 ? 'none' : telling.decimal(weekday.mean)
  return weekday.agrees
    ? `; usual for a ${day}: ${mean}`
    : `, but for a ${day} that is ${JUDGED[weekday.how]}: usually ${mean}`
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
  const what = first.difference > 0 ? 'rise' : 'fall'
  const against = change.weekday == null ? ' against the mean' : ' against the usual'
  const byTopic =
    topic &&
    line`“${telling.topic(topic.code)}” (${part(topic, telling, { ...narrowing, topic: topic.code }, against)})`
  const byPlace =
    municipality &&
    line`${telling.municipality(municipality.code)} (${part(municipality, telling, { topic: change.subject, municipality: municipality.code }, topic ? '' : against)})`
  const both = byTopic && byPlace ? line`${byTopic} and ${byPlace}` : (byTopic ?? byPlace ?? [])
  return [line`The ${what} is largest in ${both}.`]
}

function part(
  { count, difference }: { count: number; difference: number },
  telling: Telling,
  narrowing: Narrowing,
  against: string,
): Sentence {
  const figure = telling.now(telling.format.number(count), narrowing)
  const sign = difference > 0 ? '+' : '−'
  return line`${figure}, ${sign}${telling.decimal(Math.abs(difference))}${against}`
}
