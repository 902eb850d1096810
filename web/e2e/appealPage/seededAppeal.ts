import type { Appeal, AppealPage } from '@ochag/api/contract/appeal'
import { ADDRESS } from '../seededRegion'
import type { Session } from '../session'

/** The newest appeals at the address of the seeded ones. */
export async function seededAppeals(session: Session): Promise<Appeal[]> {
  const page = await session.ask<AppealPage>('/api/appeals', new URLSearchParams({ address: ADDRESS, limit: '100' }))
  return page.appeals
}

/** One of them that the test is about; fails where there is none. */
export async function seededAppeal(session: Session, which: (appeal: Appeal) => boolean = () => true): Promise<Appeal> {
  const found = (await seededAppeals(session)).find(which)
  if (!found) throw new Error('no seeded appeal is like this')
  return found
}
