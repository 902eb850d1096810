import { isDeepStrictEqual } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { isWaiting } from './browser'

/** Software rendering on a busy machine takes its time. */
export const PATIENCE = { timeout: 90_000, interval: 300 }

const FRAMES = 10

/** Waits until every answer is there and the map has painted it and come to rest. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(async () => !isWaiting(page) && (await restsFor(page, FRAMES)) && !isWaiting(page), PATIENCE)
    .toBe(true)
}

/** Whether the map says that it rests, frame after frame: between two steps of its loading it says so for one or two. */
function restsFor(page: Page, frames: number): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const rests = () => document.querySelector<HTMLElement>('[data-testid=map]')?.dataset.idle === 'true'
    for (let frame = 0; frame < wanted; frame += 1) {
      if (!rests()) return false
      await new Promise(requestAnimationFrame)
    }
    return rests()
  }, frames)
}

/** Waits until the screen shows what is so, and returns it; what is so may go on changing meanwhile. */
export async function agreed<Value>(shown: () => Promise<Value>, told: () => Promise<Value>): Promise<Value> {
  let latest: Value | undefined
  await expect
    .poll(async () => {
      const [seen, so] = await Promise.all([shown(), told()])
      latest = seen
      return isDeepStrictEqual(seen, so) ? 'agreed' : { seen, so }
    }, PATIENCE)
    .toBe('agreed')
  return latest as Value
}

/** A number as people read it, without its spaces and words. */
export function numberIn(text: string): number {
  return Number(text.replace(/\D/g, '') || Number.NaN)
}

/** A text without looking how it is laid out. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? ''
}

/** The large figure of the panel. */
export async function figureOf(page: Page): Promise<number> {
  return numberIn(await textOf(page.getByTestId('figure-total')))
}

export function liveStateOf(page: Page): Promise<string | null> {
  return page.getByTestId('live-state').getAttribute('data-state')
}

/** Where the middle of a hexagon is on the screen. */
export function placeOf(page: Page, cell: string): Promise<{ x: number; y: number }> {
  return page.evaluate((one) => window.ochagMap?.project(one) ?? { x: Number.NaN, y: Number.NaN }, cell)
}

/** What the map shows for hexagons. */
export function countsOn(page: Page, cells: string[]): Promise<number[]> {
  return page.evaluate((all) => all.map((cell) => window.ochagMap?.countOf(cell) ?? Number.NaN), cells)
}

/** Those hexagons whose middle can be clicked: on the screen and below no panel. */
export function withinReach(page: Page, cells: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    return all.filter((cell) => {
      const { x = -1, y = -1 } = window.ochagMap?.project(cell) ?? {}
      return document.elementFromPoint(x, y)?.closest('[data-testid=map]')
    })
  }, cells)
}

/** Clicks a hexagon on the canvas and waits for its panel. */
export async function clickHexagon(page: Page, cell: string): Promise<void> {
  await settled(page)
  const { x, y } = await placeOf(page, cell)
  await page.mouse.click(x, y)
  await page.waitForURL((url) => url.searchParams.get('cell') === cell)
  await page.getByTestId('crumb-cell').waitFor()
}

/** Names and counts of the bars in the open tab. */
export function barsOf(page: Page): Promise<{ name: string; count: number }[]> {
  return page
    .getByRole('tabpanel')
    .locator('li > button')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [name, count] = [...row.children].map((part) => part.textContent ?? '')
        return { name: name ?? '', count: Number(count?.replace(/\D/g, '')) }
      }),
    )
}

/** Counts of the choices of a facet, by code. */
export async function facetOf(page: Page, name: 'topic' | 'source'): Promise<Record<string, number>> {
  const rows = await page.locator(`input[data-testid^="${name}-"]`).evaluateAll((inputs) =>
    inputs.map((input) => {
      const count = document.querySelector(`label[for="${input.id}"]`)?.children[1]?.textContent ?? ''
      return [input.getAttribute('data-testid') ?? '', Number(count.replace(/\D/g, ''))] as const
    }),
  )
  return Object.fromEntries(rows.map(([testId, count]) => [testId.slice(name.length + 1), count]))
}
