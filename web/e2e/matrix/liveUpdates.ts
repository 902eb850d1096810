import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Session } from '../session'
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
    expect(await page.evaluate(() => window.ochagShifts)).toBe(0)
  })
}

declare global {
  interface Window {
    /** The layout shift since somebody began to watch. */
    ochagShifts?: number
  }
}

function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.ochagShifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.ochagShifts = (window.ochagShifts ?? 0) + Number(entry.value)
    }).observe({ type: 'layout-shift' })
  })
}
