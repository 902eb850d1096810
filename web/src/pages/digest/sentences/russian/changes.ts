import type { DigestChange } from '@ochag/api/contract/digestStatement'
import { APPEAL } from '../../../../grammar/russianNouns'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Narrowing, Telling } from '../telling'
import { againstMean, tellChance } from './against'
import { counted } from './amounts'

/** So large a movement without one main part is spread over many. */
const SPREAD = 10

/** «Дороги»: 70 обращений, how far that is from the mean, and what moved them. */
export function tellTopic(change: DigestChange, telling: Telling): Sentence[] {
  const narrowing = { topic: change.subject }
  return [
    ...tellMovement(`«${telling.topic(change.subject)}»`, change, telling, narrowing),
    ...tellReason(change, telling, narrowing),
    ...tellChance(change.chance),
  ]
}

/** The same of a municipality. */
export function tellMunicipality(change: DigestChange, telling: Telling): Sentence[] {
  const narrowing = { municipality: change.subject }
  return [
    ...tellMovement(telling.municipality(change.subject), change, telling, narrowing),
    ...tellReason(change, telling, narrowing),
    ...tellChance(change.chance),
  ]
}

function tellMovement(name: string, change: DigestChange, telling: Telling, narrowing: Narrowing): Sentence[] {
  if (change.count === 0 && change.usual !== null)
    return [
      line`${name}: ${telling.now('обращений нет', narrowing)}, а в среднем бывает ${telling.mean(change.usual, narrowing)}.`,
    ]
  const count = telling.now(counted(change.count, APPEAL, telling), narrowing)
  return [line`${name}: ${count}${againstMean(change, telling, narrowing, true)}.`]
}

function tellReason(
  { topic, municipality, ...change }: DigestChange,
  telling: Telling,
  narrowing: Narrowing,
): Sentence[] {
  const first = topic ?? municipality
  if (!first) return tellSpread(change, telling)
  const verb = first.difference > 0 ? 'прибавилось' : 'убавилось'
  const byTopic =
    topic && line`по теме «${telling.topic(topic.code)}» (${part(topic, telling, { ...narrowing, topic: topic.code })})`
  const byPlace =
    municipality &&
    line`в муниципалитете ${telling.municipality(municipality.code)} (${part(municipality, telling, { topic: change.subject, municipality: municipality.code })})`
  const both = byTopic && byPlace ? line`${byTopic} и ${byPlace}` : (byTopic ?? byPlace ?? [])
  return [line`Больше всего ${verb} ${both}.`]
}

/** No part stands out; of a few appeals that goes without saying. */
function tellSpread({ count, usual }: Pick<DigestChange, 'count' | 'usual'>, { digest }: Telling): Sentence[] {
  const difference = count - (usual ?? 0) / (digest.period.usual?.units ?? 1)
  if (Math.abs(difference) < SPREAD) return []
  return [[difference > 0 ? 'Прибавилось понемногу по многим темам.' : 'Убавилось понемногу по многим темам.']]
}

function part(
  { count, difference }: { count: number; difference: number },
  telling: Telling,
  narrowing: Narrowing,
): Sentence {
  const sign = difference > 0 ? '+' : '−'
  const figure = telling.now(telling.format.number(count), narrowing)
  return line`${figure}, ${sign}${telling.decimal(Math.abs(difference))} к среднему`
}
