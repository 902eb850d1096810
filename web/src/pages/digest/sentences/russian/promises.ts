import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { russianForm } from '../../../../grammar/russian'
import { APPEAL } from '../../../../grammar/russianNouns'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'

type Due = Extract<DigestStatement, { code: 'due' }>

/** What became of the deadlines of these days. */
export function tellDue({ count, inTime, late, open, undated }: Due, { digest, format }: Telling): Sentence[] {
  if (count === 0)
    return [[digest.period.unit === 'day' ? 'В этот день сроки не истекали.' : 'На этой неделе сроки не истекали.']]
  const appeals = `${format.number(count)} ${russianForm(count, APPEAL, 'genitive')}`
  const parts = [
    `закрыто в срок — ${format.number(inTime)}`,
    ...(late > 0 ? [`закрыто с опозданием — ${format.number(late)}`] : []),
    `не закрыто — ${format.number(open)}`,
    ...(undated > 0 ? [`закрыто неизвестно когда — ${format.number(undated)}`] : []),
  ]
  return [line`Срок истекал у ${appeals}: ${parts.join(', ')}.`]
}
