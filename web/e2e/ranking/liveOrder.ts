import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { shiftsOf, watchShifts } from '../shifts'
import { openRanking, toldRows } from './rankingScreen'

/** So many that the last of all rises above another. */
const MANY = 80

/** What comes in while somebody reads. */
export function liveOrder(session: Session): void {
  test('live appeals change numbers and move no row until they are asked to', async () => {
    const page = await openRanking(session, '', { viewport: { width: 1920, height: 1080 } })
    const before = await toldRows(page)
    const { code = '', now = 0 } = before.at(-1) ?? {}
    await watchShifts(page)
    await session.post(
      Array.from({ length: MANY }, () => ({
        source: 'hotline',
        externalId: randomUUID(),
        createdAt: new Date().toISOString(),
        topic: 'roads.potholes',
        municipality: code,
        precision: 'municipality' as const,
      })),
    )
    await expect
      .poll(async () => (await toldRows(page)).find((row) => row.code === code)?.now, PATIENCE)
      .toBe(now + MANY)
    const renew = page.getByRole('button', { name: 'Порядок изменился' })
    await renew.waitFor(PATIENCE)
    const codes = async () => (await toldRows(page)).map((row) => row.code)
    expect(await codes()).toEqual(before.map((row) => row.code))
    expect(await shiftsOf(page)).toEqual([])
    await renew.click()
    await expect.poll(async () => (await codes()).at(-1), PATIENCE).not.toBe(code)
    expect(await renew.count()).toBe(0)
  })
}
