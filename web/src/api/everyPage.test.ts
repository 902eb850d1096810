import type { Appeal, AppealPage } from '@ochag/api/contract/appeal'
import { expect, test } from 'vitest'
import { everyPage } from './everyPage'

/** Three pages of one appeal each. */
function ask(cursor: string | null): Promise<AppealPage> {
  const page = Number(cursor ?? 0)
  return Promise.resolve({ appeals: [{ id: page } as Appeal], next: page < 2 ? String(page + 1) : null })
}

test('page after page until the last', async () => {
  const { appeals, complete } = await everyPage(ask, 5)
  expect([appeals.map(({ id }) => id), complete]).toEqual([[0, 1, 2], true])
})

test('not for ever, and it says so', async () => {
  const { appeals, complete } = await everyPage(ask, 2)
  expect([appeals.map(({ id }) => id), complete]).toEqual([[0, 1], false])
  expect((await everyPage(ask, 3)).complete).toBe(true)
})
