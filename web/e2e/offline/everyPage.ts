import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

/** The wall stands still: its tour is watched by tests of its own. */
const PAGES = [
  '/',
  '/matrix',
  '/ranking',
  '/digest',
  '/about',
  '/data?tab=sources',
  '/wall?scenes=totals-3600',
] as const

/** What was last known stays and says its age; everything comes back by itself. */
export function everyPage(session: Session): void {
  test('on every page the last state stays, says its age, and comes back by itself', async () => {
    const pages: Page[] = []
    for (const address of PAGES) pages.push(await session.visit(address, { provoked: /net::ERR_/ }))
    for (const page of pages) await atRest(page)
    // What has a map has fetched it before the cut.
    for (const page of pages.filter(hasMap)) await settled(page)
    const before = await Promise.all(pages.map(wordsOf))
    await session.product.kill()
    for (const page of pages)
      await expect.poll(() => textOf(ageOf(page)), PATIENCE).toMatch(/нет связи.* данные на \d.+/is)
    expect(await Promise.all(pages.map(wordsOf))).toEqual(before)
    const matrix = pages[PAGES.indexOf('/matrix')] as Page
    await matrix.getByRole('button', { name: 'Скрыть до следующего обрыва' }).click()
    await matrix.getByTestId('offline').waitFor({ state: 'detached' })
    expect(await stateOf(matrix)).not.toBe('live')

    await session.product.start()
    for (const page of pages) {
      await expect.poll(() => stateOf(page), PATIENCE).toBe('live')
      await page.getByTestId('offline').waitFor({ state: 'detached' })
      await atRest(page)
    }
    expect((await Promise.all(pages.map(wordsOf))).every((words) => words > 0)).toBe(true)

    await session.product.kill()
    await matrix.getByTestId('offline').waitFor({ timeout: PATIENCE.timeout })
    await session.product.start()
    await expect.poll(() => stateOf(matrix), PATIENCE).toBe('live')
  })
}

function hasMap(page: Page): boolean {
  return ['/', '/wall'].includes(new URL(page.url()).pathname)
}

async function atRest(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor()
  await expect.poll(() => stateOf(page), PATIENCE).toBe('live')
  await expect.poll(async () => !isWaiting(page) && (await wordsOf(page)) > 0, PATIENCE).toBe(true)
}

/** How old a page says it is; the wall has a place of its own for that. */
function ageOf(page: Page) {
  return page.getByTestId('offline').or(page.getByTestId('wall-age'))
}

function stateOf(page: Page): Promise<string | null> {
  return page.getByTestId('live-state').or(page.getByTestId('wall-age')).getAttribute('data-state')
}

/** How much a page says, ages apart: they grow while one looks. */
async function wordsOf(page: Page): Promise<number> {
  const text = await page
    .getByRole('main')
    .first()
    .evaluate((main) => {
      const copy = main.cloneNode(true)
      if (copy instanceof Element) for (const footer of copy.querySelectorAll('footer')) footer.remove()
      return copy.textContent ?? ''
    })
  return text.replace(/\d+/g, '').length
}
