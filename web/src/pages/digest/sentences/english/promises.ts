import type { PromisePart } from '@ochag/api/contract/digestParts'
import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { APPEAL, counted } from './amounts'

type Due = Extract<DigestStatement, { code: 'due' }>

/** What became of the deadlines of these days. */
export function tellDue({ count, inTime, late, open, undated }: Due, telling: Telling): Sentence[] {
  const { digest, format } = telling
  const { finished, unit } = digest.period
  if (count === 0) return [[`No deadlines ${finished ? 'fell' : 'fall'} on this ${unit}.`]]
  const number = (value: number, part: PromisePart) => telling.listed(format.number(value), part)
  const parts = [
    line`${number(inTime, 'inTime')} closed in time`,
    late > 0 ? line`, ${number(late, 'late')} closed late` : [],
    line`, ${number(open, 'open')} not closed${finished ? '' : ' yet'}`,
    undated > 0 ? line`, ${number(undated, 'undated')} closed at an unknown time` : [],
  ]
  const appeals = telling.listed(counted(count, APPEAL, telling), 'due')
  const verb = finished ? englishForm(count, 'was', 'were') : englishForm(count, 'is', 'are')
  return [line`${appeals} ${verb} due: ${parts.flat()}.`]
}
