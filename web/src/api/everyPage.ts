import type { Appeal, AppealPage } from '@ochag/api/contract/appeal'

/** The appeals of one page after the other, of so many pages at most; whether those were all. */
export async function everyPage(
  ask: (cursor: string | null) => Promise<AppealPage>,
  mostPages: number,
): Promise<{ appeals: Appeal[]; complete: boolean }> {
  const appeals: Appeal[] = []
  let cursor: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const answer: AppealPage = await ask(cursor)
    appeals.push(...answer.appeals)
    cursor = answer.next
    if (cursor === null) return { appeals, complete: true }
  }
  return { appeals, complete: false }
}
