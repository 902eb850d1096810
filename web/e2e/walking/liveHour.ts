import { randomUUID } from 'node:crypto'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import { cellToLatLng } from 'h3-js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, hexagonsInReach } from '../numbers'
import { topicsFor } from '../question'
import { figureOf, numberIn, PATIENCE, textOf } from '../screen'
import type { Session } from '../session'

/** An hour of twelve appeals a minute, as fast as the screen can follow. */
const ROUNDS = 24
const EACH = 30

/** What live changes do to a screen that somebody reads. */
export function liveHour(session: Session): void {
  test('an hour of appeals moves nothing on the screen, and is told aloud, not too often', async () => {
    const page = await session.open('?at=59.9,30.3,8')
    await agreedFigure(page, session)
    const spots = await placesIn(page, session)
    const topics = (await topicsFor(page, session)).topics.map(({ code }) => code)
    const { sources } = await session.ask<{ sources: { code: string }[] }>('/api/sources')
    await watchShifts(page)
    await watchVoice(page)
    const before = await figureOf(page)
    for (let round = 0; round < ROUNDS; round += 1) {
      await session.post(
        Array.from({ length: EACH }, (_, index) => ({
          source: sources[(round + index) % sources.length]?.code ?? '',
          externalId: `hour-${randomUUID()}`,
          topic: topics[(round * 7 + index) % topics.length] ?? null,
          createdAt: new Date().toISOString(),
          point: spots[(round + index) % spots.length] ?? null,
        })) satisfies Partial<NewAppeal>[],
      )
      await expect.poll(() => figureOf(page), PATIENCE).toBeGreaterThanOrEqual(before + round * EACH)
    }
    await expect.poll(() => figureOf(page), PATIENCE).toBe(before + ROUNDS * EACH)
    const voice = page.getByTestId('live-voice')
    await expect.poll(() => textOf(voice), PATIENCE).toMatch(/^Новы/)
    await expect
      .poll(async () => numberIn((await textOf(voice)).split('фильтром')[1] ?? ''), PATIENCE)
      .toBeGreaterThan(before)
    expect(await shiftsOn(page)).toEqual([])
    const { said, seconds } = await page.evaluate(() => ({
      said: window.ochagHourSaid ?? 0,
      seconds: performance.now() / 1000,
    }))
    expect(said).toBeLessThanOrEqual(1 + seconds / 20)
  })
}

declare global {
  interface Window {
    ochagHourShifts?: { value: number; what: string }[]
    ochagHourSaid?: number
  }
}

/** What the browser tells of a shift, and the page's types do not know. */
interface Shift {
  value: number
  sources?: { node?: Node }[]
}

/** Notes every shift of the layout from now on, with what has moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: { value: number; what: string }[] = []
    window.ochagHourShifts = shifts
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & Shift
        const what = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? '').join(' | ')
        shifts.push({ value, what })
      }
    })
    observer.observe({ type: 'layout-shift' })
  })
}

async function watchVoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.ochagHourSaid = 0
    const voice = document.querySelector('[data-testid=live-voice]')
    if (!voice) throw new Error('nothing speaks')
    const count = () => {
      window.ochagHourSaid = (window.ochagHourSaid ?? 0) + 1
    }
    new MutationObserver(count).observe(voice, { childList: true, characterData: true, subtree: true })
  })
}

function shiftsOn(page: Page): Promise<{ value: number; what: string }[]> {
  return page.evaluate(() => window.ochagHourShifts ?? [])
}

/** The middles of hexagons on the screen, longitude first. */
async function placesIn(page: Page, session: Session): Promise<[number, number][]> {
  const cells = await hexagonsInReach(page, session)
  return cells.slice(0, 12).map((cell) => {
    const [latitude, longitude] = cellToLatLng(cell)
    return [longitude, latitude]
  })
}
