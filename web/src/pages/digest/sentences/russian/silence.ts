import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { listed } from '../../../../grammar/listed'
import { line, type Sentence } from '../../../../grammar/sentence'
import { usualOf } from '../silence'
import type { Telling } from '../telling'

type Silent = Extract<DigestStatement, { code: 'critical' }>

/** The critical topics about which nobody has written, though people usually do. */
export function tellSilent({ silent }: Silent, telling: Telling): Sentence[] {
  const [only] = silent
  if (only === undefined) return []
  if (silent.length > 1)
    return [
      line`Нет обращений по темам ${listed(
        silent.map((code) => named(code, telling)),
        'и',
      )}.`,
    ]
  const usual = usualOf(only, telling)
  return [line`Нет обращений по теме «${telling.topic(only)}»${usual ? line`, а в среднем бывает ${usual}` : []}.`]
}

function named(code: string, telling: Telling): Sentence {
  const usual = usualOf(code, telling)
  return line`«${telling.topic(code)}»${usual ? line` (в среднем ${usual})` : []}`
}
