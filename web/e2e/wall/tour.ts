import type { MeasuresAnswer } from '@ochag/api/contract/measures'
import { latLngToCell } from 'h3-js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreed, numberIn, PATIENCE, textOf } from '../screen'
import type { Session } from '../session'
import { openWall, stepTo, stopOf, turnOf, wholeWall } from './wallScreen'

/** The scenes and how the tour goes through them. */
export function tour(session: Session): void {
  test('the tour goes round by itself, and its scenes say what the API says', async () => {
    const page = await openWall(session, '?scenes=totals-0.4,worst-0.4,topics-0.4,live-0.4')
    const seen = new Set<string | null>()
    await expect
      .poll(
        async () => {
          seen.add(await stopOf(page))
          return [...seen].sort()
        },
        { ...PATIENCE, interval: 60 },
      )
      .toEqual(['live', 'topics', 'totals', 'worst'])
    await expect.poll(() => turnOf(page), PATIENCE).toBeGreaterThan(8)

    await page.keyboard.press('Space')
    await stepTo(page, 'totals')
    await agreed(
      async () => numberIn(await textOf(page.getByTestId('main-figure'))),
      async () => (await monthOf(session)).total.count,
    )
    await stepTo(page, 'worst')
    const { parts } = await monthOf(session)
    const [first] = parts.filter((part) => part.municipality !== 'none').sort((one, other) => other.count - one.count)
    expect(await textOf(page.getByTestId('worst-row').first())).toContain(first?.count.toLocaleString('ru-RU'))
    await stepTo(page, 'topics')
    await page.getByTestId('grown-row').filter({ hasText: 'Снег и наледь на дорогах' }).waitFor()
    await stepTo(page, 'live')
    const rows = await page.getByTestId('live-row').allTextContents()
    expect(rows).toHaveLength(7)
    expect(rows.join()).not.toContain('Проверка')
    expect(rows.join()).not.toContain('ул.')
  })

  test('the tour visits the worst municipalities on the map, and arrows, space and Escape lead it', async () => {
    const { parts } = await monthOf(session)
    const chosen = parts.find(({ municipality }) => municipality !== 'none')?.municipality
    const page = await openWall(session, `?metric=open&scenes=place-600-${chosen},map-600,places-600-2`)
    // A tour that begins at a municipality never shows the region before.
    const near = await degreeOn(page)
    await wholeWall(page)
    expect(await degreeOn(page)).toBe(near)
    await stepTo(page, 'map')
    await expect.poll(() => degreeOn(page), PATIENCE).toBeLessThan(near / 1.5)
    await stepTo(page, 'place')
    const heading = page.getByRole('heading', { level: 2 })
    const first = await textOf(heading)
    await page.getByTestId('map').locator('canvas').first().waitFor({ state: 'visible' })
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => textOf(heading), PATIENCE).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => stopOf(page), PATIENCE).toBe('map')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stopOf(page), PATIENCE).toBe('place')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('metric') === 'open')
    await page.getByTestId('figure-total').waitFor()
  })

  test('space stops the tour and lets it go on', async () => {
    const page = await openWall(session, '?scenes=totals-0.3,live-0.3')
    await page.keyboard.press('Space')
    const button = page.getByRole('button', { name: 'Продолжить (пробел)' })
    await button.waitFor()
    const turn = await turnOf(page)
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    expect(await turnOf(page)).toBe(turn)
    await page.keyboard.press('Space')
    await expect.poll(() => turnOf(page), PATIENCE).toBeGreaterThan(turn + 1)
  })
}

/** How wide a degree of longitude is on the map, in pixels, from the first moment that there is a map. */
async function degreeOn(page: Page): Promise<number> {
  const cells = [30, 31].map((longitude) => latLngToCell(60, longitude, 9))
  const width = await page.waitForFunction(
    ([west = '', east = '']) => window.ochagMap && window.ochagMap.project(east).x - window.ochagMap.project(west).x,
    cells,
    { polling: 'raf', timeout: PATIENCE.timeout },
  )
  return Math.round((await width.jsonValue()) ?? 0)
}

async function monthOf(session: Session): Promise<MeasuresAnswer> {
  const { today } = session.region
  const day = (offset: number) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10)
  const query = new URLSearchParams({ by: 'municipality', from: day(-29), to: day(1) })
  return session.ask<MeasuresAnswer>('/api/measures', query)
}
