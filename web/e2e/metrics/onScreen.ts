import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { questionOf } from '../question'
import { numberIn, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

/** So near to a panel's edge a middle may count or not, in pixels. */
const EDGE = 3

/** How many appeals can be seen. */
export function onScreen(session: Session): void {
  test('on screen are the appeals of the hexagons whose middle no panel covers', async () => {
    const page = await session.open('?at=59.93,30.36,8.6')
    await expect.poll(() => shownOn(page), PATIENCE).toBeGreaterThan(100)
    const [least, most] = await boundsOf(page, session)
    expect(await shownOn(page)).toBeGreaterThanOrEqual(least)
    expect(await shownOn(page)).toBeLessThanOrEqual(most)
    expect(most - least).toBeLessThan(most / 4)
  })

  test('a panel folded away lets more be seen', async () => {
    const page = await session.open('?at=59.93,30.36,8.6')
    const before = await shownOn(page)
    await page.keyboard.press(']')
    await page.locator('html[data-folded~=detail]').waitFor()
    await settled(page)
    await expect.poll(() => shownOn(page), PATIENCE).toBeGreaterThan(before)
    const [least, most] = await boundsOf(page, session)
    expect(await shownOn(page)).toBeGreaterThanOrEqual(least)
    expect(await shownOn(page)).toBeLessThanOrEqual(most)
  })
}

async function shownOn(page: Page): Promise<number> {
  return numberIn(await textOf(page.getByTestId('on-screen')))
}

/** At least and at most so many appeals can be seen: those whose middle is well within, and those near the edge as well. */
async function boundsOf(page: Page, session: Session): Promise<[number, number]> {
  const question = questionOf(page, session)
  question.set('resolution', (await page.getByTestId('map').getAttribute('data-resolution')) ?? '')
  question.set('bbox', session.region.bounds.join(','))
  const { hexagons } = await session.ask<HexagonAnswer>('/api/hexagons', question)
  const places = await page.evaluate(
    (cells) => cells.map((cell) => window.ochagMap?.project(cell) ?? { x: Number.NaN, y: Number.NaN }),
    hexagons.map(({ cell }) => cell),
  )
  const free = await freeOf(page)
  const within = (margin: number) =>
    hexagons.reduce((sum, { count }, index) => {
      const { x = Number.NaN, y = Number.NaN } = places[index] ?? {}
      const seen =
        x > free.left + margin && x < free.right - margin && y > free.top + margin && y < free.bottom - margin
      return sum + (seen ? count : 0)
    }, 0)
  return [within(EDGE), within(-EDGE)]
}

/** The part of the screen that the layout leaves to the map. */
function freeOf(page: Page) {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--inset-${name}`))
    return {
      left: side('left'),
      top: side('top'),
      right: window.innerWidth - side('right'),
      bottom: window.innerHeight - side('bottom'),
    }
  })
}
