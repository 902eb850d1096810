import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ADDRESS } from '../seededRegion'
import type { Session } from '../session'
import { sheetOf, yesterday } from './digestScreen'

/** A4 in the points of a PDF. */
const A4 = [595, 842]

/** What one takes away from the page: paper, and a text for a messenger. */
export function takingAway(session: Session): void {
  test('it prints on A4, light, without what is for the screen, and with nothing cut', async () => {
    const page = await session.visit(`/digest?day=${yesterday(session)}`, { colorScheme: 'dark' })
    const sheet = await sheetOf(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('toolbar').isVisible()).toBe(false)
    expect(await page.locator('header').first().isVisible()).toBe(false)
    expect(await sheet.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(255, 255, 255)')
    // The width of the paper between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 688, height: 1000 })
    expect(await overflow(page)).toEqual([])
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThan(0)
    for (const [, width, height] of boxes)
      expect([Number(width), Number(height)].map(Math.round)).toEqual(A4.map((size) => expect.closeTo(size, -0.5)))
    expect(boxes.length).toBeLessThanOrEqual(4)
  })

  test('the text for a messenger holds the figures, and neither an address nor what anybody wrote', async () => {
    const page = await session.visit(`/digest?day=${yesterday(session)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const sheet = await sheetOf(page)
    const total = (await page.getByTestId('digest-total').textContent()) ?? ''
    await page.getByRole('button', { name: 'Скопировать текст' }).click()
    await page.getByRole('button', { name: 'Скопировано' }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`Поступило ${total} `)
    expect(text).toContain((await sheet.locator('h2').textContent()) ?? '?')
    expect(text).not.toContain(ADDRESS)
    expect(text).not.toContain('дорогу не чистят')
  })
}

/** What is wider than its place. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, article, table, section')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.scrollWidth} > ${one.clientWidth}`),
  )
}
