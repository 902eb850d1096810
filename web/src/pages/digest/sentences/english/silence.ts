import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { listed } from '../../../../grammar/listed'
import { line, type Sentence } from '../../../../grammar/sentence'
import { usualOf } from '../silence'
import type { Telling } from '../telling'

type Silent = Extract<DigestStatement, { code: 'critical' }>

/** The critical topics about which nobody has written, though people usually do. */
export function tellSilent({ silent }: Silent, telling: Telling): Sentence[] {
  if (silent.length === 0) return []
  return [
    line`No appeals about ${listed(
      silent.map((code) => named(code, telling)),
      'or',
    )}.`,
  ]
}

function named(code: string, telling: Telling): Sentence {
  const usual = usualOf(code, telling)
  return line`“${telling.topic(code)}”${usual ? line` (the mean is ${usual})` : []}`
}
