import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Session } from '../session'
import { shiftsOf, watchShifts } from '../shifts'
import { openMatrix, rowNames, rowValues } from './matrixScreen'

/** What comes in while somebody looks. */
export function liveUpdates(session: Session): void {
  test('a new appeal changes its cell, and nothing moves', async () => {
    const page = await openMatrix(session, '', { viewport: { width: 1920, height: 1080 } })
    await watchShifts(page)
    const order = await rowNames(page)
    const [before = 0] = await rowValues(page, 'Подпорожский район')
    await session.post([
      {
        source: 'hotline',
        externalId: randomUUID(),
        createdAt: new Date().toISOString(),
        topic: 'roads.potholes',
        municipality: '41636000',
        precision: 'municipality',
      },
    ])
    await expect
      .poll(async () => (await rowValues(page, 'Подпорожский район'))[0], { timeout: 30_000 })
      .toBe(before + 1)
    expect(await rowNames(page)).toEqual(order)
    expect(await shiftsOf(page)).toEqual([])
  })
}
