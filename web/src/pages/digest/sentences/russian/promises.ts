import type { PromisePart } from '@ochag/api/contract/digestParts'
import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { russianForm } from '../../../../grammar/russian'
import { APPEAL } from '../../../../grammar/russianNouns'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'

type Due = Extract<DigestStatement, { code: 'due' }>

/** What became of the deadlines of these days. */
export function tellDue({ count, inTime, late, open, undated }: Due, telling: Telling): Sentence[] {
  const { digest, format } = telling
  const { finished, unit } = digest.period
  if (count === 0)
    return [[`${unit === 'day' ? 'В этот день' : 'На этой неделе'} сроки не ${finished ? 'истекали' : 'истекают'}.`]]
  const number = (value: number, part: PromisePart) => telling.listed(format.number(value), part)
  const appeals = `${format.number(count)} ${russianForm(count, APPEAL, 'genitive')}`
  const parts = [
    line`закрыто в срок — ${number(inTime, 'inTime')}`,
    late > 0 ? line`, закрыто с опозданием — ${number(late, 'late')}` : [],
    line`, ${finished ? '' : 'ещё '}не закрыто — ${number(open, 'open')}`,
    undated > 0 ? line`, закрыто неизвестно когда — ${number(undated, 'undated')}` : [],
  ]
  return [line`Срок ${finished ? 'истекал' : 'истекает'} у ${telling.listed(appeals, 'due')}: ${parts.flat()}.`]
}
