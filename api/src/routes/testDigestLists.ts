import type { Appeal } from '../contract/appeal'
import type { DigestAnswer } from '../contract/digest'
import type { DigestAppeals } from '../contract/digestAppeals'
import type { DigestPart } from '../contract/digestParts'
import { queryString, type testApp } from './testApp'

type Api = Awaited<ReturnType<typeof testApp>>

/** All appeals behind a figure, through pages of seven, and how many each page says there are. */
export async function listedAppeals(
  api: Api,
  query: Record<string, string | undefined>,
  part: DigestPart,
): Promise<{ appeals: Appeal[]; said: number[] }> {
  const appeals: Appeal[] = []
  const said: number[] = []
  let cursor: string | null = null
  do {
    const page: { body: DigestAppeals } = await api.ask(
      `/api/digest/appeals?${queryString({ ...query, part, limit: '7', cursor: cursor ?? undefined })}`,
    )
    appeals.push(...page.body.appeals)
    said.push(page.body.count)
    cursor = page.body.next
  } while (cursor !== null)
  return { appeals, said }
}

/** What the digest says of every figure. */
export function saidOf({ figures }: DigestAnswer): Record<DigestPart, number> {
  const { promises, tasks } = figures
  const { count = 0, inTime = 0, late = 0, open = 0, undated = 0 } = promises.due ?? {}
  return {
    ...{ due: count, inTime, late, open, undated },
    ...{ closed: promises.closed ?? 0, deferred: promises.deferred, returned: promises.returned },
    municipal: tasks.municipal.count,
    regional: tasks.regional.count,
    nobody: tasks.nobody.count,
    unknown: tasks.unknown.count,
  }
}

/** What every appeal behind a figure must be, told from the appeal alone. */
export const BELONGS: Partial<Record<DigestPart, (appeal: Appeal) => boolean>> = {
  due: ({ dueAt }) => dueAt !== null,
  inTime: ({ status, closedAt, dueAt }) => status === 'closed' && (closedAt ?? '9') <= (dueAt ?? ''),
  late: ({ status, closedAt, dueAt }) => status === 'closed' && (closedAt ?? '') > (dueAt ?? '9'),
  undated: ({ status, closedAt }) => status === 'closed' && closedAt === null,
  closed: ({ status, closedAt }) => status === 'closed' && closedAt !== null,
  municipal: ({ executor }) => executor === 'Администрация района',
  regional: ({ executor }) => executor === 'Комитет',
  nobody: ({ executor }) => executor === null,
  unknown: ({ executor }) => executor === 'Кто-то',
}
