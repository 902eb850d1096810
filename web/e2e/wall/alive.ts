import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PATIENCE, textOf } from '../screen'
import { appealAt } from '../seededRegion'
import type { Session } from '../session'
import { openWall, stepTo, turnOf, wholeWall } from './wallScreen'

/** What no appeal of the demo in these minutes says, nor one of another test. */
const HANDED_IN = /^Летний отдых детей.*Гатчинский район/

/** What a wall does when nobody is there to help it. */
export function alive(session: Session): void {
  test('through a cut it keeps the last state with its age, and comes back by itself', async () => {
    const page = await openWall(session, '?scenes=totals-0.5,worst-0.5,live-0.5', { provoked: /net::ERR_/ })
    const age = page.getByTestId('wall-age')
    await expect.poll(() => textOf(age), PATIENCE).toMatch(/^данные на \d\d:\d\d, /)
    await wholeWall(page)
    await session.product.kill()
    await expect.poll(() => textOf(age), PATIENCE).toMatch(/^нет связи · данные на \d\d:\d\d, /)
    const turn = await turnOf(page)
    await expect.poll(() => turnOf(page), PATIENCE).toBeGreaterThan(turn + 3)
    await page.keyboard.press('Space')
    await stepTo(page, 'worst')
    expect(await page.getByTestId('worst-row').count()).toBeGreaterThan(0)
    await stepTo(page, 'live')
    const before = await page.getByTestId('live-row').allTextContents()
    expect(before).not.toContainEqual(expect.stringMatching(HANDED_IN))

    await session.product.start()
    await expect.poll(() => textOf(age), PATIENCE).toMatch(/^данные на \d\d:\d\d, /)
    await session.post([{ ...appealAt('gatchina', 0, 'education.camps'), createdAt: new Date().toISOString() }])
    // The demo's own appeals go on meanwhile, so it need not be the first.
    await expect
      .poll(() => page.getByTestId('live-row').allTextContents(), PATIENCE)
      .toContainEqual(expect.stringMatching(HANDED_IN))
  })

  test('a server that only answers with errors is said to do so, and the wall begins by itself once it is well', async () => {
    const page = await session.visit('/about', { provoked: /status of 503/ })
    await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(`${session.product.url}/wall?scenes=totals-600`)
    await page.getByText('Сервер отвечает ошибкой').waitFor(PATIENCE)
    await page.unroute('**/api/**')
    await page.getByTestId('main-figure').waitFor(PATIENCE)
  })

  test('after an upgrade it loads the new build once, at a change of scenes', async () => {
    const page = await openWall(session, '?scenes=totals-0.5,live-0.5', { provoked: /net::ERR_/ })
    await mark(page)
    await wholeWall(page)
    // A server that comes back may be another one: the wall looks at once.
    await session.product.kill()
    await expect.poll(() => textOf(page.getByTestId('wall-age')), PATIENCE).toContain('нет связи')
    expect(await isMarked(page)).toBe(true)
    const fetched = await offerBuild(page, 'index-another')
    const loaded = page.waitForEvent('load', PATIENCE)
    await session.product.start()
    await loaded
    expect(await isMarked(page)).toBe(false)
    await expect.poll(() => turnOf(page), PATIENCE).toBeGreaterThan(1)
    expect(fetched()).toBe(1)

    // The same offer again brings nothing, and must not make the wall flicker for ever.
    await mark(page)
    await wholeWall(page)
    await session.product.kill()
    await expect.poll(() => textOf(page.getByTestId('wall-age')), PATIENCE).toContain('нет связи')
    await session.product.start()
    await expect.poll(fetched, PATIENCE).toBe(2)
    const turn = await turnOf(page)
    await expect.poll(() => turnOf(page), PATIENCE).toBeGreaterThan(turn + 3)
    expect(await isMarked(page)).toBe(true)
  })
}

function mark(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.setAttribute('data-marker', 'never reloaded'))
}

async function isMarked(page: Page): Promise<boolean> {
  return (await page.locator('html').getAttribute('data-marker')) !== null
}

/** Says of the page that it starts another build, to whoever asks beside the browser's own loading. */
async function offerBuild(page: Page, build: string): Promise<() => number> {
  let fetched = 0
  await page.route('**/wall?*', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.fallback()
    const response = await route.fetch().catch(() => undefined)
    if (!response) return route.abort()
    fetched += 1
    await route.fulfill({
      response,
      body: (await response.text()).replace(/assets\/index-[\w-]+\.js/, `assets/${build}.js`),
    })
  })
  return () => fetched
}
