import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, agreedNumbers } from './numbers'
import { dayAfter } from './question'
import { settled } from './screen'
import type { Session } from './session'

/** The period, by mouse, by keys and by preset. */
export function timeline(session: Session): void {
  test('a stretch drawn on the timeline becomes the period of every number', async () => {
    const page = await session.open()
    const before = await agreedNumbers(page, session)
    await draw(page, 0.3, 0.4)
    await page.waitForURL((url) => url.searchParams.has('from'))
    await settled(page)
    const after = await agreedNumbers(page, session)
    const days = daysOf(page)
    expect(days).toBeGreaterThan(60)
    expect(days).toBeLessThan(85)
    expect(after.figure).not.toBe(before.figure)
    expect(after.unlocated).not.toBe(before.unlocated)
    expect(after.hexagons).not.toEqual(before.hexagons)
    expect(await page.getByTestId('filter-chip').count()).toBe(1)
  })

  test('arrow keys move an edge of the period by days', async () => {
    const page = await session.open()
    const before = await agreedFigure(page, session)
    const edge = page.getByRole('slider', { name: 'Начало периода' })
    await edge.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => url.searchParams.get('from') === dayAfter(session.region.today, -31))
    expect(await agreedFigure(page, session)).toBeGreaterThan(before)
    expect(await edge.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the preset of seven days', async () => {
    const page = await session.open()
    const before = await agreedFigure(page, session)
    await page.getByText('7 д', { exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('from') === dayAfter(session.region.today, -6))
    expect(new URL(page.url()).searchParams.get('to')).toBe(dayAfter(session.region.today, 1))
    expect(await agreedFigure(page, session)).toBeLessThan(before)
  })
}

/** Draws from one part of the timeline's width to another with the mouse. */
async function draw(page: Page, from: number, to: number): Promise<void> {
  const box = await page.getByTestId('timeline').locator('svg[role=img]').boundingBox()
  if (!box) throw new Error('the timeline has no chart')
  const height = box.y + box.height / 3
  await page.mouse.move(box.x + box.width * from, height)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, height, { steps: 8 })
  await page.mouse.up()
}

function daysOf(page: Page): number {
  const { searchParams } = new URL(page.url())
  return (Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '')) / 86_400_000
}
