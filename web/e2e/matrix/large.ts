import type { MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Session } from '../session'

const ROWS = 300
const COLUMNS = 40

/** Milliseconds of the page's own work that leave half of a sixtieth of a second to the browser's painting. */
const HALF_FRAME = 1000 / 60 / 2

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
    const { whole, own } = await scrolled(page)
    console.log(`300 × 40: ${own.toFixed(1)} ms of our own work a frame, ${whole.toFixed(1)} ms with painting`)
    expect(own).toBeLessThan(HALF_FRAME)
  })
}

const STEPS = 240
const OWN = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']

/**
 * Scrolls down and then across, a step a frame. The page's thread counts the time that it works, whatever else the machine
 * is busy with: milliseconds a frame of script, style and layout, and of all that it does.
 */
async function scrolled(page: Page): Promise<{ whole: number; own: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await metricsOf(session)
  await page.getByRole('grid').evaluate(async (grid, steps) => {
    for (let step = 0; step < steps; step += 1) {
      grid.scrollBy(step < steps / 2 ? 0 : 24, step < steps / 2 ? 60 : 0)
      await new Promise(requestAnimationFrame)
    }
  }, STEPS)
  const after = await metricsOf(session)
  const spent = (name: string) => (1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0))) / STEPS
  return { whole: spent('TaskDuration'), own: OWN.reduce((sum, name) => sum + spent(name), 0) }
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
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
