import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { parseColor } from '../../src/scale/colorScale'
import { palettes } from '../../src/theme/palette'
import { chooseMetric } from '../metrics/metricScreen'
import { breakdownFor } from '../question'
import { agreed, numberIn, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

/** A4 on its side in the points of a PDF. */
const A4 = [842, 595]

/** The map on paper. */
export function paper(session: Session): void {
  test('the key of the browser prints one light sheet with the map, its legend and the figures of the filter', async () => {
    const page = await session.open('?topic=roads&at=59.9,30.3,8', { colorScheme: 'dark', prepare: noPrinter })
    await page.keyboard.press('Control+p')
    await expect.poll(() => page.evaluate(() => document.body.dataset.printed), PATIENCE).toBe('1')
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByTestId('print-sheet')
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    expect(await textOf(sheet.getByRole('heading', { level: 1 }))).toContain('Дороги')
    expect((await sheet.locator('ol > li').allTextContents()).length).toBeGreaterThan(2)
    await agreed(
      async () => numberIn(await textOf(sheet.locator('strong').first())),
      async () => (await breakdownFor(page, session)).count,
    )
    expect(await brightness(page)).toBeGreaterThan(180)
    expect(await pagesOf(page)).toEqual([A4])
  })

  test('the menu of the browser prints the map of a dark screen in the colours of paper', async () => {
    const page = await session.open('?at=59.9,30.3,8', { colorScheme: 'dark' })
    const onScreen = await colourOfScreen(page)
    await beginPrinting(page)
    expect(await colours(page)).toBeGreaterThan(50)
    expect(await brightness(page)).toBeGreaterThan(180)
    expect(await share(page, palettes.light.h4)).toBeGreaterThan(0.005)
    expect(await share(page, palettes.dark.h2)).toBeLessThan(0.003)
    expect(await pagesOf(page)).toEqual([A4])
    await page.emulateMedia({ media: 'screen' })
    await settled(page)
    expect(await colourOfScreen(page)).toEqual(onScreen)
    // Municipalities are drawn by another engine than hexagons.
    await chooseMetric(page, 'per10k')
    await beginPrinting(page)
    expect(await brightness(page)).toBeGreaterThan(180)
    expect(await share(page, palettes.light.h4)).toBeGreaterThan(0.005)
    expect(await share(page, palettes.dark.h2)).toBeLessThan(0.003)
  })
}

/** What the browser's menu does to the page, once what it needs has come. */
async function beginPrinting(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: 'screen' })
      await page.emulateMedia({ media: 'print' })
      return page
        .getByTestId('print-sheet')
        .getAttribute('data-ready', { timeout: 1000 })
        .catch(() => null)
    }, PATIENCE)
    .toBe('true')
}

/** Instead of a dialog that nobody answers, notes that it was asked for. */
async function noPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = '1'
    }
  })
}

/** The sizes of the pages of a PDF, in whole points. */
async function pagesOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

/** How light the middle of the printed map is, from 0 to 255. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLCanvasElement>('[data-testid=print-sheet] canvas')
    const data = [...(map?.getContext('2d')?.getImageData(0, 0, map.width, map.height).data ?? [0])]
    return data.reduce((sum, value) => sum + value, 0) / data.length
  })
}

/** How many colours the printed map has: a blank one has one. */
function colours(page: Page): Promise<number> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLCanvasElement>('[data-testid=print-sheet] canvas')
    const image = map?.getContext('2d')?.getImageData(0, 0, map.width, map.height)
    return new Set(image ? new Uint32Array(image.data.buffer) : []).size
  })
}

/** Which part of the printed map has a colour, a little of the ground shining through. */
function share(page: Page, colour: string): Promise<number> {
  return page.evaluate(
    (wanted) => {
      const map = document.querySelector<HTMLCanvasElement>('[data-testid=print-sheet] canvas')
      const data = map?.getContext('2d')?.getImageData(0, 0, map.width, map.height).data ?? new Uint8ClampedArray()
      let found = 0
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 30)) found += 1
      return (4 * found) / data.length
    },
    parseColor(colour).slice(0, 3),
  )
}

/** The mean colour of the map on the screen. */
async function colourOfScreen(page: Page): Promise<number[]> {
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: 330, y: 90, width: 600, height: 400 } }))
  const channels = [0, 1, 2].map((first) => data.filter((_, at) => at % 4 === first))
  return channels.map((values) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length))
}
