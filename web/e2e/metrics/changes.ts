import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { TopicAnswer } from '@ochag/api/contract/topic'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { comparedUntil, dayAfter, questionOf } from '../question'
import { agreed, numberIn } from '../screen'
import type { Session } from '../session'
import { classesOf, titleOf } from './metricScreen'

const DAYS = 30

/** What has changed: coloured beyond chance, grey within. */
export function changes(session: Session): void {
  test('every hexagon has its change against the period before, or none where that may be chance', async () => {
    const page = await session.open(`?metric=change&topic=${await mostChangedTopic(session)}`)
    expect(await titleOf(page)).toMatch(/^Изменение числа обращений на шестиугольник, .+ к .+/)
    expect(await classesOf(page)).toHaveLength(7)
    expect((await classesOf(page))[3]).toBe('случайность')
    const counts = await countsOfBoth(page, session)
    const shown = await agreed(
      () => valuesOf(page, [...counts.keys()]),
      async () => {
        const values = await valuesOf(page, [...counts.keys()])
        return values.map((value, index) => (value === 0 ? 0 : changeOf([...counts.values()][index])))
      },
    )
    const [grey, coloured] = [shown.filter((value) => value === 0), shown.filter((value) => value !== 0)]
    expect(grey.length).toBeGreaterThan(5)
    expect(coloured.length).toBeGreaterThan(0)
    const distances = [...counts.values()].map(apart)
    const least = Math.min(...distances.filter((_, index) => shown[index] !== 0))
    const most = Math.max(...distances.filter((_, index) => shown[index] === 0))
    expect(least).toBeGreaterThan(1.9)
    expect(most).toBeLessThan(4)

    await page.keyboard.press('l')
    const panel = page.getByTestId('map-table')
    await panel.locator('tbody tr').first().waitFor()
    expect(await panel.getByRole('columnheader').allTextContents()).toEqual(['Место', 'Было', 'Стало', 'Изменение'])
    const rows = await agreed(
      () => rowsOf(panel),
      async () => told([...(await countsOf(page, await cellsOf(panel)))]),
    )
    expect(rows.length).toBeGreaterThan(5)
    const rises = rows.findLastIndex(({ change }) => change === 'rise')
    expect(rows.slice(0, rises + 1).every(({ change }) => change === 'rise')).toBe(true)
    expect(rows.some(({ change }) => change === 'chance')).toBe(true)
  })
}

/** A row of the table: both counts, and what it says of their change. */
interface ChangeRow {
  before: number
  now: number
  change: 'rise' | 'fall' | 'chance'
}

/** The table as it says it. */
async function rowsOf(panel: Locator): Promise<ChangeRow[]> {
  const texts = await panel
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))
  return texts.map(([, before = '', now = '', change = '']) => ({
    before: numberIn(before),
    now: numberIn(now),
    change: change === 'в пределах случайного' ? 'chance' : change.startsWith('−') ? 'fall' : 'rise',
  }))
}

/** The hexagons of the table, in its order. */
function cellsOf(panel: Locator): Promise<string[]> {
  return panel
    .locator('tbody button')
    .evaluateAll((names) => names.map((name) => (name.getAttribute('title') ?? '').split(' ').at(-1) ?? ''))
}

/** What the map itself holds of hexagons: both counts, and the value that their colour follows from. */
function countsOf(page: Page, cells: string[]): Promise<[number, number, number][]> {
  return page.evaluate((all) => all.map((cell) => window.ochagMap?.readingOf(cell) ?? [-1, -1, -1]), cells)
}

function told(readings: [number, number, number][]): ChangeRow[] {
  return readings.map(([before, now, value]) => ({
    before,
    now,
    change: value === 0 ? 'chance' : value < 0 ? 'fall' : 'rise',
  }))
}

/** The topic whose last thirty days differ most from the thirty before: in every season there is one. */
async function mostChangedTopic(session: Session): Promise<string> {
  const { today } = session.region
  const question = new URLSearchParams({ from: dayAfter(today, 1 - DAYS), to: dayAfter(today, 1) })
  const { topics } = await session.ask<TopicAnswer>('/api/topics', question)
  const known = topics.map(({ code, count, previous }) => ({ code, distance: apart([count, previous ?? 0]) }))
  const [first] = known.sort((one, other) => other.distance - one.distance)
  return encodeURIComponent(first?.code ?? '')
}

/** The counts of both periods of all hexagons, by cell. */
async function countsOfBoth(page: Page, session: Session): Promise<Map<string, [number, number]>> {
  const question = questionOf(page, session)
  question.set('resolution', (await page.getByTestId('map').getAttribute('data-resolution')) ?? '')
  question.set('bbox', session.region.bounds.join(','))
  const now = await session.ask<HexagonAnswer>('/api/hexagons', question)
  const from = question.get('from') ?? ''
  question.set('to', from)
  question.set('from', dayAfter(from, -DAYS))
  question.set('until', await comparedUntil(page))
  const before = await session.ask<HexagonAnswer>('/api/hexagons', question)
  const counts = new Map<string, [number, number]>(now.hexagons.map(({ cell, count }) => [cell, [count, 0]]))
  for (const { cell, count } of before.hexagons) counts.set(cell, [counts.get(cell)?.[0] ?? 0, count])
  return counts
}

function valuesOf(page: Page, cells: string[]): Promise<number[]> {
  return page.evaluate((all) => all.map((cell) => window.ochagMap?.valueOf(cell) ?? Number.NaN), cells)
}

/** The relative change in single precision, as the map holds it. */
function changeOf([count, previous]: [number, number] = [0, 0]): number {
  return previous === 0 ? 1e9 : Math.fround((count - previous) / previous)
}

/** How far two counts are apart, in standard deviations of their difference: another measure than the page's own. */
function apart([count, previous]: [number, number]): number {
  return Math.abs(count - previous) / Math.sqrt(Math.max(1, count + previous))
}
