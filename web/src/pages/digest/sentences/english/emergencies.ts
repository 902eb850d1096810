import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
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
      : [line`${former(telling)}, ${telling.before(telling.format.number(previous), { kind })}`]),
    ...(usual === null ? [] : [line`the mean of ${formerStretches(telling)} is ${telling.mean(usual, { kind })}`]),
  ]
  const never = count === 0 && !previous && !usual
  const rest = never ? [] : against.flatMap((part) => line`; ${part}`)
  if (count === 0)
    return [
      line`${telling.now(telling.digest.period.finished ? 'No emergencies' : 'No emergencies so far', { kind })}${rest}.`,
    ]
  const figure = telling.now(counted(count, ['emergency', 'emergencies'], telling), { kind })
  return [line`${figure} ${englishForm(count, 'was', 'were')} registered${rest}.`, ...tellAbout(count, topics, telling)]
}

const BEGUN = { whole: 'By topic', first: 'Most often', some: 'Among them' }

/** Of one there is nothing to count. */
function tellAbout(all: number, topics: Emergencies['topics'], telling: Telling): Sentence[] {
  if (topics.length === 0) return []
  const nameOf = (code: string) => (code === 'none' ? 'without a topic' : `“${telling.topic(code)}”`)
  const [only] = topics
  if (only?.count === all) return [[`${all === 1 ? 'Topic' : 'All of one topic'}: ${nameOf(only.code)}.`]]
  const parts = topics.flatMap(({ code, count }, index) => {
    const figure = telling.now(telling.format.number(count), { kind: 'incident', topic: code })
    return line`${index === 0 ? '' : ', '}${nameOf(code)} ${figure}`
  })
  return [line`${BEGUN[howNamed(all, topics)]}: ${parts}.`]
}
