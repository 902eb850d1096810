import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { liveStateOf, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

const PAGES = ['/', '/matrix', '/ranking', '/digest', '/about'] as const

/** What was last known stays and says its age; everything comes back by itself. */
export function everyPage(session: Session): void {
  test('on every page the last state stays, says its age, and comes back by itself', async () => {
    const pages = await Promise.all(PAGES.map((address) => session.visit(address, { provoked: /net::ERR_/ })))
    for (const page of pages) await atRest(page)
    for (const page of pages.slice(0, 1)) await settled(page)
    const before = await Promise.all(pages.map(wordsOf))
    await session.product.kill()
    for (const page of pages)
      await expect.poll(() => textOf(page.getByTestId('offline')), PATIENCE).toMatch(/данные на .+\(.+\)/)
    expect(await Promise.all(pages.map(wordsOf))).toEqual(before)
    await session.product.start()
    for (const page of pages) {
      await expect.poll(() => liveStateOf(page), PATIENCE).toBe('live')
      await page.getByTestId('offline').waitFor({ state: 'detached' })
      await atRest(page)
    }
    expect((await Promise.all(pages.map(wordsOf))).every((words) => words > 0)).toBe(true)
  })
}

async function atRest(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor()
  await expect.poll(() => liveStateOf(page), PATIENCE).toBe('live')
  await expect.poll(async () => !isWaiting(page) && (await wordsOf(page)) > 0, PATIENCE).toBe(true)
}

/** How much a page says, ages apart: they grow while one looks. */
async function wordsOf(page: Page): Promise<number> {
  const text = await textOf(page.getByRole('main').first())
  return text.replace(/\d+/g, '').length
}
