import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { fileOf, openSnapshot, previewed } from './snapshotScreen'

const PHONE = { width: 390, height: 844 }

/** The dialog itself. */
export function dialog(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.open('', { colorScheme })
    await openSnapshot(page)
    expect(await findings(page)).toEqual([])
  })

  test('the keyboard reaches everything, and Escape leads back to the map', async () => {
    const page = await session.open()
    await openSnapshot(page)
    const heading = page.getByLabel('Заголовок')
    for (let step = 0; step < 5 && !(await heading.evaluate((field) => field === document.activeElement)); step += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.type('Снег')
    expect(await heading.inputValue()).toBe('Снег')
    const save = page.getByRole('button', { name: 'Скачать PNG' })
    for (let step = 0; step < 8 && !(await save.evaluate((button) => button === document.activeElement)); step += 1)
      await page.keyboard.press('Tab')
    const download = page.waitForEvent('download', { timeout: PATIENCE.timeout })
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/1920x1080\.png$/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('the large picture shows how far it is and can be called off', async () => {
    const page = await session.open()
    await openSnapshot(page)
    await page.getByText('3840 × 2160', { exact: true }).click()
    await page.getByText('3840 × 2160 пикселей').waitFor()
    await previewed(page)
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await page.getByRole('button', { name: 'Скачать PNG' }).click()
    await page.getByRole('progressbar').last().waitFor()
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByRole('button', { name: 'Скачать PNG' }).waitFor()
    // A smaller one that is made afterwards is the only one that comes.
    await page.getByText('1920 × 1080', { exact: true }).click()
    await page.getByText('1920 × 1080 пикселей').waitFor()
    await fileOf(page, 'Скачать PNG')
    expect(downloads.map((name) => /\d+x\d+/.exec(name)?.[0])).toEqual(['1920x1080'])
  })

  test('a picture that the browser cannot make is told, and can be tried again', async () => {
    const page = await session.open('', { provoked: /too large to be a file/ })
    await openSnapshot(page)
    await page.evaluate(() => {
      const { toBlob } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.toBlob = function refuse(callback) {
        HTMLCanvasElement.prototype.toBlob = toBlob
        callback(null)
      }
    })
    await page.getByRole('button', { name: 'Скачать PNG' }).click()
    await page.getByRole('alert').getByText('Снимок не получился').waitFor()
    expect((await fileOf(page, 'Скачать PNG')).content.length).toBeGreaterThan(10_000)
  })

  test('it is copied as a picture', async () => {
    const page = await session.open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await openSnapshot(page)
    await page.getByRole('button', { name: 'Скопировать', exact: true }).click()
    await page.getByRole('button', { name: 'Скопировано' }).waitFor({ timeout: PATIENCE.timeout })
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
    expect(types).toContain('image/png')
  })

  test('on a phone it fits', async () => {
    const page = await session.open('', { viewport: PHONE })
    await openSnapshot(page)
    const wide = await page
      .getByRole('dialog')
      .evaluate((element) => Math.max(element.scrollWidth, document.documentElement.scrollWidth))
    expect(wide).toBeLessThanOrEqual(PHONE.width)
  })
}
