import type { AppealPage } from '@ochag/api/contract/appeal'
import { test } from 'vitest'
import type { Session } from '../session'
import { atRest, expectRoom, LANGUAGES, VIEWS } from './views'

/** The page of the data and the wall have checks of their own. */
const PAGES = ['/', '/matrix', '/ranking', '/digest', '/about', 'appeal'] as const

/** Nothing scrolls sideways, no text is cut, and every control can be reached. */
export function everyPage(session: Session): void {
  for (const { title, ...view } of VIEWS)
    for (const locale of LANGUAGES)
      test.each(PAGES)(`${title}, ${locale}: %s`, async (name) => {
        const address = name === 'appeal' ? await appealAddress(session) : name
        const page = await session.visit(address, { ...view, locale })
        await atRest(page)
        await expectRoom(page)
      })
}

async function appealAddress(session: Session): Promise<string> {
  const { appeals } = await session.ask<AppealPage>('/api/appeals', new URLSearchParams({ limit: '1' }))
  return `/appeals/${appeals[0]?.id}`
}
