import type { MetricsAnswer } from '@ochag/api/contract/measures'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hexagonsInReach } from '../numbers'
import { comparedUntil, type hexagonsFor, questionOf } from '../question'
import { agreed, countsOn, settled, textOf } from '../screen'
import type { Session } from '../session'
import { titleOf } from './metricScreen'

/** The switch: by keyboard, into the link, and with the reason of what is missing. */
export function choosing(session: Session): void {
  test('chosen by keyboard, the metric is in the link, the legend and every hexagon', async () => {
    const page = await session.open()
    await page.getByTestId('metric-switch').focus()
    await page.keyboard.press('Enter')
    await page.locator('[role=menuitemradio][data-metric=open]').waitFor()
    while ((await focused(page)) !== 'open') await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('metric') === 'open')
    await settled(page)
    expect(await titleOf(page)).toMatch(/^Не закрытых обращений на шестиугольник/)
    expect(await openHexagons(page, session)).toBeGreaterThan(3)

    const other = await session.open(new URL(page.url()).search)
    expect(await titleOf(other)).toBe(await titleOf(page))
  })

  test('a metric without meaning says why and cannot be chosen', async () => {
    const page = await session.open()
    const { metrics } = await session.ask<MetricsAnswer>('/api/metrics', questionOf(page, session))
    const missing = metrics.filter(({ reason }) => reason !== null)
    expect(missing.map(({ metric }) => metric)).toContain('norm')
    await page.getByTestId('metric-switch').click()
    const norm = page.locator('[role=menuitemradio][data-metric=norm][data-reason]')
    await norm.waitFor()
    expect(await textOf(norm)).toContain('норма ещё не посчитана')
    await norm.click()
    expect(new URL(page.url()).searchParams.get('metric')).toBeNull()
    const shown = await page.locator('[role=menuitemradio][data-reason]').evaluateAll((all) => all.length)
    expect(shown).toBe(missing.length)
  })

  test('the period to compare with is chosen, and goes into every change', async () => {
    const page = await session.open()
    await page.getByTestId('compare-switch').click()
    await page.getByRole('menuitemradio', { name: 'год назад' }).click()
    await page.waitForURL((url) => url.searchParams.get('compare') === 'year')
    await settled(page)
    const question = questionOf(page, session)
    question.set('compare', 'year')
    question.set('compareUntil', await comparedUntil(page))
    const { previous } = await session.ask<{ previous: number }>('/api/breakdown', question)
    await page
      .getByText(new RegExp(`было ${spaced(previous)}`))
      .first()
      .waitFor()
  })
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.metric : '',
  )
}

/** Waits until the hexagons in reach show what the API counts of open appeals; returns how many there are. */
async function openHexagons(page: Page, session: Session): Promise<number> {
  const cells = await hexagonsInReach(page, session)
  const question = questionOf(page, session)
  for (const status of ['new', 'in_progress', 'returned', 'deferred']) question.append('status', status)
  question.set('resolution', (await page.getByTestId('map').getAttribute('data-resolution')) ?? '')
  question.set('bbox', session.region.bounds.join(','))
  await agreed(
    () => countsOn(page, cells),
    async () => {
      const { hexagons } = await session.ask<Awaited<ReturnType<typeof hexagonsFor>>>('/api/hexagons', question)
      const counts = new Map(hexagons.map(({ cell, count }) => [cell, count]))
      return cells.map((cell) => counts.get(cell) ?? 0)
    },
  )
  return cells.length
}

/** A number with any space between its thousands. */
function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\\s')
}
