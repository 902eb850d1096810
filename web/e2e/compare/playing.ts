import type { Totals } from '@ochag/api/contract/totals'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { questionOf } from '../question'
import { numberIn, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

const NEAR = '?at=59.9,30.3,8'
const PLAY = 'Показать по времени'

/** Time over the map. */
export function playing(session: Session): void {
  test('space plays and pauses: days pass on one scale, and stopping shows them everywhere', async () => {
    const page = await session.open(NEAR)
    await page.getByRole('button', { name: PLAY }).waitFor()
    const classes = await classesOf(page)
    const first = await rangeOf(page)
    await page.getByTestId('map').locator('canvas').first().focus()
    await page.keyboard.press('Space')
    const seen = new Set<string>()
    await expect
      .poll(async () => {
        seen.add(await rangeOf(page))
        return seen.size
      }, PATIENCE)
      .toBeGreaterThan(3)
    expect(await classesOf(page)).toEqual(classes)
    expect(await page.getByTestId('frame-count').count()).toBe(1)
    await page.keyboard.press('Space')
    await page.waitForURL((url) => url.searchParams.has('from'))
    await settled(page)
    expect(await rangeOf(page)).not.toBe(first)
    const { total } = await session.ask<Totals>('/api/totals', questionOf(page, session))
    expect(await agreedFigure(page, session)).toBe(total)
  })

  test('speed, loop and growing are chosen by buttons that say what they do', async () => {
    const page = await session.open(NEAR)
    await page.getByRole('button', { name: 'Скорость 1×, следующая 2×' }).click()
    await page.getByRole('button', { name: 'Скорость 2×, следующая 4×' }).waitFor()
    const growing = page.getByRole('button', { name: 'С накоплением с первого дня' })
    await growing.click()
    expect(await growing.getAttribute('aria-pressed')).toBe('true')
    const whole = await rangeOf(page)
    await page.getByRole('button', { name: PLAY }).click()
    await expect.poll(() => rangeOf(page), PATIENCE).not.toBe(whole)
    const [start] = whole.split(' – ')
    expect(await rangeOf(page)).toMatch(new RegExp(`^${start?.split(' ')[0]}`))
  })

  test('one step back shows a week earlier, and the count of just those days', async () => {
    const page = await session.open(NEAR)
    await page.getByRole('button', { name: 'На шаг назад' }).click()
    await page.waitForURL((url) => url.searchParams.has('from'))
    await settled(page)
    const { total } = await session.ask<Totals>('/api/totals', questionOf(page, session))
    expect(await agreedFigure(page, session)).toBe(total)
  })

  test('who wants less motion gets steps only, and is told why', async () => {
    const page = await session.open(NEAR, { reducedMotion: 'reduce' })
    const play = page.getByRole('button', { name: /меньше движения/ })
    await play.waitFor()
    await play.press('Enter')
    expect(await page.getByTestId('frame-count').count()).toBe(0)
    await page.getByRole('button', { name: 'На шаг назад' }).click()
    await page.waitForURL((url) => url.searchParams.has('from'))
  })
}

function rangeOf(page: Page): Promise<string> {
  return textOf(page.getByTestId('timeline').locator('b').first())
}

/** The bounds of the legend's classes. */
async function classesOf(page: Page): Promise<number[]> {
  await settled(page)
  return (await page.getByTestId('legend').locator('ol > li').allTextContents()).map(numberIn)
}
