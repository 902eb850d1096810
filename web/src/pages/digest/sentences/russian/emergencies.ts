import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { russianPast } from '../../../../grammar/russian'
import { EMERGENCY } from '../../../../grammar/russianNouns'
import { line, type Sentence } from '../../../../grammar/sentence'
import { howNamed } from '../named'
import type { Telling } from '../telling'
import { formerStretches } from './against'
import { counted, former } from './amounts'

type Emergencies = Extract<DigestStatement, { code: 'emergencies' }>

/** How many emergencies there were, and what about. */
export function tellEmergencies({ count, previous, usual, topics }: Emergencies, telling: Telling): Sentence[] {
  const kind = 'incident'
  const against = [
    ...(previous === null
      ? []
      : [line`${former(telling)} — ${telling.before(telling.format.number(previous), { kind })}`]),
    ...(usual === null ? [] : [line`в среднем за ${formerStretches(telling)} — ${telling.mean(usual, { kind })}`]),
  ]
  const never = count === 0 && !previous && !usual
  const rest = never ? [] : against.flatMap((part) => line`; ${part}`)
  if (count === 0)
    return [line`${telling.now(telling.digest.period.finished ? 'Аварий нет' : 'Аварий пока нет', { kind })}${rest}.`]
  const verb = russianPast('Зарегистрирован', count, EMERGENCY)
  const figure = telling.now(counted(count, EMERGENCY, telling), { kind })
  return [line`${verb} ${figure}${rest}.`, ...tellAbout(count, topics, telling)]
}

const BEGUN = { whole: 'По темам', first: 'Чаще всего', some: 'Среди них' }

/** Of one there is nothing to count. */
function tellAbout(all: number, topics: Emergencies['topics'], telling: Telling): Sentence[] {
  if (topics.length === 0) return []
  const nameOf = (code: string) => (code === 'none' ? 'без темы' : `«${telling.topic(code)}»`)
  const [only] = topics
  if (only?.count === all) return [[`${all === 1 ? 'Тема' : 'Все по одной теме'}: ${nameOf(only.code)}.`]]
  const parts = topics.flatMap(({ code, count }, index) => {
    const figure = telling.now(telling.format.number(count), { kind: 'incident', topic: code })
    return line`${index === 0 ? '' : ', '}${nameOf(code)} — ${figure}`
  })
  return [line`${BEGUN[howNamed(all, topics)]}: ${parts}.`]
}
