import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isWaiting } from '../browser'
import { PATIENCE } from '../screen'
import { collidingCells } from './colliding'
import { cutTexts, hiddenControls } from './cut'

/** A notebook's screen at 200 %, a phone, and a notebook's screen as it is. */
export const VIEWS = [
  { title: 'at 200 %', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  { title: 'on a phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { title: 'on a notebook', viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
] as const
export const LANGUAGES = ['ru-RU', 'en-GB'] as const

/** Nothing scrolls sideways, no text is cut or lies over another, and every control can be reached. */
export async function expectRoom(page: Page, what?: string): Promise<void> {
  const [width, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(
    {
      width,
      cut: await cutTexts(page),
      hidden: await hiddenControls(page),
      colliding: await collidingCells(page),
    },
    what,
  ).toEqual({ width: seen, cut: [], hidden: [], colliding: [] })
}

/** Waits until all that a page asked for is there and drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor()
  await expect.poll(async () => !isWaiting(page) && (await page.evaluate(isDrawn)), PATIENCE).toBe(true)
}

async function isDrawn(): Promise<boolean> {
  await document.fonts.ready
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
  return !document.querySelector('[class*="Skeleton"], [class*="skeleton"]')
}
