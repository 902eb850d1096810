import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE, textOf } from '../screen'
import { DESK, type Session } from '../session'
import { choose, openRanking, rowsOf } from './rankingScreen'

const MOST_TABS = 40

/** For everybody, on every screen, in every state. */
export function reach(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await openRanking(session, '', { colorScheme })
    expect(await findings(page)).toEqual([])
    await choose(page, 'Графики')
    expect(await findings(page)).toEqual([])
  })

  test('the keyboard alone orders the rows and goes to the map', async () => {
    const page = await openRanking(session)
    await tabUntil(page, 'Упорядочить: Название')
    await page.keyboard.press('Enter')
    const header = page.getByRole('columnheader', { name: /Название/ })
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    const first = await textOf(rowsOf(page).first().getByRole('link'))
    await tabUntil(page, first)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.has('area'))
  })

  test.each([
    { width: 390, height: 844 },
    { width: DESK.width / 2, height: DESK.height / 2 },
    { width: 820, height: 1180 },
  ])('nothing is cut or scrolled sideways at $width × $height', async (viewport) => {
    const page = await openRanking(session, '', { viewport })
    expect(await overflow(page)).toBe(0)
    await choose(page, 'Графики')
    expect(await overflow(page)).toBe(0)
  })

  test('a filter that nothing falls under says so and can be reset', async () => {
    const page = await session.visit('/ranking?from=2000-01-01&to=2000-01-02')
    await page.getByText('За этот период под этот фильтр ничего не попало.').waitFor(PATIENCE)
    await page.getByRole('main').getByRole('button', { name: 'Сбросить фильтр' }).last().click()
    await rowsOf(page).first().waitFor(PATIENCE)
  })

  test('an answer that fails says so, by number, and can be asked for again', async () => {
    const page = await session.visit('/about', { provoked: /status of 500/ })
    let failing = true
    await page.route('**/api/measures?*', (route) =>
      failing
        ? route.fulfill({ status: 500, json: { code: 'internal', title: 'failed', requestId: 'e2e-request' } })
        : route.continue(),
    )
    await page.goto(`${session.product.url}/ranking`)
    const alert = page.getByRole('main').getByRole('alert')
    await expect.poll(async () => ((await alert.count()) > 0 ? textOf(alert) : ''), PATIENCE).toContain('e2e-request')
    failing = false
    await alert.getByRole('button').click()
    await rowsOf(page).first().waitFor(PATIENCE)
  })
}

/** Goes on with Tab until something of this name has the focus. */
async function tabUntil(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab')
    if ((await focused()) === name) return
  }
  expect(await focused()).toBe(name)
}

/** How much wider the page is than its screen. */
function overflow(page: Page): Promise<number> {
  return page.getByRole('main').evaluate((main) => Math.max(0, main.scrollWidth - main.clientWidth))
}
