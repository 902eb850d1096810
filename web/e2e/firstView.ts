import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, agreedNumbers } from './numbers'
import { PATIENCE, settled, textOf } from './screen'
import type { Session } from './session'

/** A desk, a tablet, a phone, a small screen of a desk. */
const SIZES = [
  [1366, 768],
  [820, 1180],
  [390, 844],
  [1024, 768],
] as const

/** What one sees who opens the page for the first time. */
export function firstView(session: Session): void {
  test('the first view is a painted map whose numbers are those of the API', async () => {
    const page = await session.open()
    const { figure, hexagons } = await agreedNumbers(page, session)
    expect(figure).toBeGreaterThan(1000)
    expect(Object.keys(hexagons).length).toBeGreaterThan(10)
    expect(Number(await page.getByTestId('map').getAttribute('data-hexagons'))).toBeGreaterThan(10)
    expect(await liveState(page)).toBe('live')
  })

  test('every class of the legend is seen on the canvas', async () => {
    const page = await session.open()
    const seen = await pixelsOfClasses(page)
    expect(seen.length).toBeGreaterThan(3)
    for (const pixels of seen) expect(pixels).toBeGreaterThan(50)
  })

  test('the panels and their numbers are there while the map is still on its way', async () => {
    const page = await session.open()
    const engine = await hold(page, /\/assets\/(map-engine|h3|MapScreen|MapCanvas)/)
    const ground = await hold(page, /\/assets\/maplibre-gl-worker/)
    // The browser counts the page as loaded only with what is still held.
    await page.reload({ waitUntil: 'commit' })
    await agreedFigure(page, session)
    await page.getByTestId('timeline').locator('svg[role=img]').waitFor()
    expect(engine.held.length).toBeGreaterThan(0)
    expect(await page.locator('canvas').count()).toBe(0)
    engine.release()
    // Hexagons come before the land that lies below them, and before the water and the names above.
    await expect.poll(async () => Math.max(...(await pixelsOfClasses(page))), PATIENCE).toBeGreaterThan(50)
    expect(ground.held.length).toBeGreaterThan(0)
    expect(await aboveHexagons(page)).toBe('shore')
    ground.release()
    await settled(page)
    expect(await page.locator('canvas').count()).toBe(1)
    expect(await aboveHexagons(page)).toBe('shore')
  })

  test('it says what is shown: demo data, unit, classes, approximate boundaries', async () => {
    const page = await session.open()
    expect(await page.getByText('Демо-данные').isVisible()).toBe(true)
    const legend = page.getByTestId('legend')
    expect(await textOf(legend)).toContain('Обращений на шестиугольник')
    expect(await legend.getByText('границы приблизительные').isVisible()).toBe(true)
    const classes = await legend.locator('ol > li').allInnerTexts()
    expect(classes.length).toBeGreaterThan(3)
    expect(classes.at(-1)).toMatch(/\+$/)
    expect(await struckCounts(page)).toEqual([])
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => creditOn(page), PATIENCE).toEqual({ isSeen: true, isShort: true })
    }
  })
}

/** Charts whose highest count lies on a bar. */
function struckCounts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll('[data-panel] svg[role=img]')].flatMap((chart) => {
      const [count, bars] = [chart.querySelector('text'), chart.querySelector('g:has(> path)')]
      return count && bars ? [{ count, bars }] : []
    })
    if (charts.length < 2) return ['there are no charts']
    return charts
      .filter(({ count, bars }) => count.getBoundingClientRect().bottom > bars.getBoundingClientRect().top + 1)
      .map(({ count }) => count.textContent ?? '')
  })
}

/** Whether nothing lies over the words that say whose the ground is, and whether they take two lines at most. */
function creditOn(page: Page): Promise<{ isSeen: boolean; isShort: boolean }> {
  return page.evaluate(() => {
    const words = document.querySelector('[data-testid=attribution] span')
    const { left, top, width, height } = words?.getBoundingClientRect() ?? new DOMRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    const line = Number.parseFloat(words ? getComputedStyle(words).lineHeight : '0')
    return { isSeen: above?.closest('[data-testid=attribution]') != null, isShort: height <= 2.1 * line }
  })
}

/** Lets nothing of such an address through until it is released; what waits is counted. */
async function hold(page: Page, address: RegExp): Promise<{ held: string[]; release(): void }> {
  const held: string[] = []
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(address, async (route) => {
    held.push(route.request().url())
    await released
    await route.continue()
  })
  return { held, release: () => release() }
}

/** What is drawn right above the hexagons. */
function aboveHexagons(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const order = window.ochagMap?.order() ?? []
    return order[order.findIndex((name) => name.startsWith('deck-')) + 1]
  })
}

async function liveState(page: Page): Promise<string | null> {
  await page.locator('[data-testid=live-state][data-state=live]').waitFor()
  return page.getByTestId('live-state').getAttribute('data-state')
}

/** How many pixels of the free part of the map have the colour of each class, a little of the ground shining through. */
async function pixelsOfClasses(page: Page): Promise<number[]> {
  const clip = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    const x = box('[data-panel=filter]').right
    const y = box('header').bottom
    return { x, y, width: box('[data-panel=detail]').left - x, height: box('[data-testid=legend]').top - y }
  })
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(countPixels, picture)
}

/** Runs in the page: its policy allows images of `data:` and there is no need of a decoder of our own. */
async function countPixels(picture: string): Promise<number[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
  const swatches = [...document.querySelectorAll<HTMLElement>('[data-testid=legend] ol > li > span:first-child')]
  return swatches.map((swatch) => {
    const wanted = getComputedStyle(swatch).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    let found = 0
    for (let at = 0; at < pixels.length; at += 4)
      if (wanted.every((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) <= 30)) found += 1
    return found
  })
}
