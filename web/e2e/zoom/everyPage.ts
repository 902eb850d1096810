import type { AppealPage } from '@ochag/api/contract/appeal'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { cutTexts, hiddenControls } from './cut'

/** A notebook's screen at 200 %, a phone, and a notebook's screen as it is. */
const VIEWS = [
  { title: 'at 200 %', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  { title: 'on a phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { title: 'on a notebook', viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
] as const

/** The page of the data has checks of its own, with the key that it asks for. */
const PAGES = ['/', '/matrix', '/ranking', '/digest', '/about', 'appeal'] as const
const LANGUAGES = ['ru-RU', 'en-GB'] as const

/** Nothing scrolls sideways, no text is cut, and every control can be reached. */
export function everyPage(session: Session): void {
  for (const { title, viewport, deviceScaleFactor } of VIEWS)
    for (const locale of LANGUAGES)
      test.each(PAGES)(`${title}, ${locale}: %s`, async (name) => {
        const address = name === 'appeal' ? await appealAddress(session) : name
        const page = await session.visit(address, { viewport, deviceScaleFactor, locale })
        await atRest(page)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect({ width, cut: await cutTexts(page), hidden: await hiddenControls(page) }).toEqual({
          width: viewport.width,
          cut: [],
          hidden: [],
        })
      })
}

async function appealAddress(session: Session): Promise<string> {
  const { appeals } = await session.ask<AppealPage>('/api/appeals', new URLSearchParams({ limit: '1' }))
  return `/appeals/${appeals[0]?.id}`
}

async function atRest(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor()
  await expect.poll(async () => !isWaiting(page) && (await page.evaluate(isDrawn)), PATIENCE).toBe(true)
}

async function isDrawn(): Promise<boolean> {
  await document.fonts.ready
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
  return !document.querySelector('[class*="Skeleton"], [class*="skeleton"]')
}
