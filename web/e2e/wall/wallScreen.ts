import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'

/** A wall on a screen of a situation room's shape. */
export const SCREEN = { width: 1920, height: 1080 }

/** Every kind of scene in its order, none of which goes by itself. */
export const SCENES = ['map', 'worst', 'place', 'topics', 'totals', 'live']
export const EVERY_SCENE = '?scenes=map-600,worst-600,places-600-1,topics-600,totals-600,live-600'

/** The wall, once it shows its first scene. */
export async function openWall(
  session: Session,
  query: string,
  options: Parameters<Session['visit']>[1] = {},
): Promise<Page> {
  const page = await session.visit(`/wall${query}`, { viewport: SCREEN, ...options })
  await expect.poll(() => stopOf(page), PATIENCE).not.toBeNull()
  return page
}

export function wallOf(page: Page): Locator {
  return page.getByTestId('wall')
}

/** The kind of the scene that is shown. */
export function stopOf(page: Page): Promise<string | null> {
  return wallOf(page).getAttribute('data-stop')
}

/** How many scenes there have been. */
export async function turnOf(page: Page): Promise<number> {
  return Number(await wallOf(page).getAttribute('data-turn'))
}

/** Leads the tour by hand to a kind of scene. */
export async function stepTo(page: Page, stop: string): Promise<void> {
  await expect
    .poll(async () => {
      if ((await stopOf(page)) !== stop) await page.keyboard.press('ArrowRight')
      return stopOf(page)
    }, PATIENCE)
    .toBe(stop)
}

/** Waits until all of the wall has been fetched; what a cut finds on its way is missing until the server is back. */
export async function wholeWall(page: Page): Promise<void> {
  const resting = page.locator('[data-testid=map][data-idle=true]')
  await resting.waitFor({ state: 'attached', timeout: PATIENCE.timeout })
}

/** Waits until the scene has its figures. */
export async function shown(page: Page): Promise<void> {
  await wallOf(page).locator('[class*=value], [data-testid$=-row]').first().waitFor()
}

/** Nothing is larger than the place that it has. */
export async function expectWhole(page: Page, scene: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const boxes = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll(
        '[data-testid=wall], [data-testid=wall] > *:not([role=toolbar], h1), [class*=_side], [class*=_full]',
      ),
    ]
    return boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName} ${box.className}: ${box.scrollWidth}×${box.scrollHeight}`)
  })
  expect(cut, scene).toEqual([])
}
