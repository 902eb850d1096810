import type { MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Session } from '../session'

const ROWS = 300
const COLUMNS = 40

/** A frame of sixty a second, and half as much again for a machine that is busy with other work. */
const FRAME = 25
/** The browser itself calls a task of this length a long one. */
const LONG_TASK = 50

/** Three hundred municipalities by forty groups, made up, scrolled in both directions. */
export function large(session: Session): void {
  test('300 × 40 cells scroll at full frame rate', async () => {
    const page = await session.visit('/about')
    await page.route('**/api/municipalities**', (route) => route.fulfill({ json: municipalities() }))
    await page.route('**/api/topics**', (route) => route.fulfill({ json: topics() }))
    await page.route('**/api/measures**', (route) =>
      route.fulfill({ json: measures(new URL(route.request().url()).searchParams.get('by') ?? '') }),
    )
    await page.goto(`${session.product.url}/matrix`)
    await page
      .getByRole('rowheader', { name: /^Район/ })
      .first()
      .waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(ROWS + 2))
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1200)
    const { frames, longest } = await scrolled(page)
    const middle = [...frames].sort((one, other) => one - other)[Math.floor(frames.length / 2)] ?? Number.NaN
    console.log(
      `300 × 40: ${frames.length} frames, the middle one ${middle.toFixed(1)} ms, the longest task ${longest.toFixed(0)} ms`,
    )
    expect(middle).toBeLessThan(FRAME)
    expect(longest).toBeLessThan(2 * LONG_TASK)
  })
}

/** Scrolls down and across for two seconds each; durations of the frames and of the longest task meanwhile. */
function scrolled(page: Page): Promise<{ frames: number[]; longest: number }> {
  return page.getByRole('grid').evaluate(async (grid) => {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ entryTypes: ['longtask'] })
    const frames: number[] = []
    let before = await new Promise(requestAnimationFrame)
    for (let step = 0; step < 240; step += 1) {
      grid.scrollBy(step < 120 ? 0 : 24, step < 120 ? 60 : 0)
      const now = await new Promise(requestAnimationFrame)
      frames.push(now - before)
      before = now
    }
    observer.disconnect()
    return { frames, longest: Math.max(0, ...tasks) }
  })
}

function municipalities() {
  const list = Array.from({ length: ROWS }, (_, row) => ({
    code: `m${row}`,
    name: { ru: `Район ${row + 1}` },
    count: 10,
    previous: 10,
    residents: 1000 * (row + 1),
    unlocated: 0,
  }))
  return { municipalities: list, none: { count: 0, previous: 0 } }
}

function topics() {
  const usual = {
    parent: null,
    severity: 1,
    critical: false,
    season: null,
    deadlineDays: null,
    count: 10,
    previous: 10,
  }
  const list = Array.from({ length: COLUMNS }, (_, column) => ({
    ...usual,
    code: `t${column}`,
    name: { ru: `Тема ${column + 1}` },
  }))
  return { topics: list, none: { count: 0, previous: 0 } }
}

function measures(by: string): MeasuresAnswer {
  const rows = by.startsWith('municipality') ? ROWS : 1
  const columns = by === 'municipality' ? 1 : COLUMNS
  const parts = Array.from({ length: rows * columns }, (_, place): PartMeasures => {
    const [row, column] = [Math.floor(place / columns), place % columns]
    return {
      ...part(1 + ((row * 37 + column * 11) % 90)),
      ...(by.startsWith('municipality') && { municipality: `m${row}` }),
      ...(by !== 'municipality' && { topic: `t${column}` }),
    }
  })
  return { at: '2026-11-22T10:00:00Z', previous: null, stretches: null, total: part(1000), parts }
}

function part(count: number) {
  return {
    count,
    previous: Math.round(count * 0.9),
    open: 1,
    overdue: 0,
    withDeadline: count,
    late: Math.floor(count / 5),
    closed: count,
    returned: 0,
    weight: count,
    medianResponse: 3600,
    medianResolution: 7200,
    expected: null,
    trend: Array.from({ length: 12 }, (_, place) => (count * (place + 3)) % 17),
  }
}
