import { METRICS } from '@ochag/api/contract/metrics'
import type { SourceHealthAnswer } from '@ochag/api/contract/sourceHealth'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { numberIn, textOf } from '../screen'
import type { Session } from '../session'

/** Where the data comes from and how figures are computed. */
export function about(session: Session): void {
  test('sources are as the server has them, and the shares of places are those of all', async () => {
    const page = await session.visit('/about')
    const table = page.getByRole('table')
    await table.waitFor()
    const { sources } = await session.ask<SourceHealthAnswer>('/api/source-health')
    const supplied = sources.filter(({ appeals }) => appeals > 0)
    const rows = table.locator('tbody tr')
    expect(await rows.count()).toBe(supplied.length)
    for (const [index, { appeals }] of supplied.entries())
      expect(numberIn(await textOf(rows.nth(index).locator('td').first()))).toBe(appeals)
    const total = supplied.reduce((sum, { appeals }) => sum + appeals, 0)
    const counts = await page.getByTestId('located').locator('li').allTextContents()
    const shown = counts.map((text) => numberIn(text.slice(text.lastIndexOf('('))))
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  test.each([...METRICS])('help can link to how %s is computed', async (metric) => {
    const page = await session.visit(`/about#metric-${metric}`)
    const entry = page.locator(`[id="metric-${metric}"]`)
    await entry.waitFor()
    expect((await textOf(entry.locator('dd'))).length).toBeGreaterThan(60)
    await page.waitForFunction((id) => {
      const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1, bottom: 1e9 }
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      return top >= bar && bottom <= window.innerHeight
    }, `metric-${metric}`)
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.visit('/about', { colorScheme })
    await page.getByRole('table').waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('in English, and nothing is wider than a phone', async () => {
    const page = await session.visit('/about', { viewport: { width: 390, height: 844 }, locale: 'en-GB' })
    await page.getByRole('heading', { name: 'How the figures are computed' }).waitFor()
    await page.getByRole('table').waitFor()
    const main = page.getByRole('main')
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
  })
}
