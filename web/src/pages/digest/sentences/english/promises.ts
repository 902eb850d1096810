import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { APPEAL, counted } from './amounts'

type Due = Extract<DigestStatement, { code: 'due' }>

/** What became of the deadlines of these days. */
export function tellDue({ count, inTime, late, open, undated }: Due, telling: Telling): Sentence[] {
  const { digest, format } = telling
  if (count === 0) return [[`No deadlines fell on this ${digest.period.unit}.`]]
  const parts = [
    `${format.number(inTime)} closed in time`,
    ...(late > 0 ? [`${format.number(late)} closed late`] : []),
    `${format.number(open)} not closed`,
    ...(undated > 0 ? [`${format.number(undated)} closed at an unknown time`] : []),
  ]
  return [line`${counted(count, APPEAL, telling)} ${englishForm(count, 'was', 'were')} due: ${parts.join(', ')}.`]
}
