import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { activeRow, openPalette, rows } from './paletteScreen'

const PHONE = { width: 390, height: 844 }

/** For the keyboard, for screen readers, for small screens, and when the server is away. */
export function manners(session: Session): void {
  test('the arrows choose, Escape closes, and the focus is where it was', async () => {
    const page = await session.open()
    const button = page.getByRole('button', { name: 'Поиск и команды' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Что найти или сделать' }).waitFor()
    await expect.poll(() => activeRow(page), PATIENCE).toBe('Карта')
    await page.keyboard.press('ArrowDown')
    expect(await activeRow(page)).toBe('Матрица')
    await page.keyboard.press('ArrowUp')
    expect(await activeRow(page)).toBe('Карта')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('how much was found is told, and so is that nothing was', async () => {
    const page = await session.open()
    await openPalette(page)
    await page.keyboard.type('матрица')
    const status = page.getByRole('dialog').getByRole('status')
    await expect.poll(() => status.textContent(), PATIENCE).toMatch(/^Найдено: [1-9]/)
    await page.keyboard.type('щщщщ')
    await page.getByText('Ничего не нашлось').waitFor()
  })

  test('what was chosen is offered again, but never an address', async () => {
    const page = await session.open()
    for (const [typed, chosen] of [
      ['дороги', 'topic'],
      ['гатчина улица', 'address'],
    ] as const) {
      await openPalette(page)
      await page.keyboard.type(typed)
      const group = page.getByRole('group', { name: chosen === 'topic' ? 'Темы' : 'Адреса' })
      await group.getByRole('option').first().click()
      await page.waitForURL((url) => url.searchParams.has(chosen))
    }
    await openPalette(page)
    const recent = page.getByRole('group', { name: 'Недавнее' }).getByRole('option')
    expect(await recent.allTextContents()).toEqual(['Дороги'])
    expect(await page.evaluate(() => localStorage.getItem('ochag.recent'))).toBe('topic roads')
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.open('', { colorScheme })
    await openPalette(page)
    expect(await findings(page)).toEqual([])
    await page.keyboard.type('яма')
    await page.getByRole('dialog').locator('mark').first().waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('on a phone it fits, and nothing scrolls sideways', async () => {
    const page = await session.open('', { viewport: PHONE })
    await page.getByRole('button', { name: 'Поиск и команды' }).click()
    const dialog = page.getByRole('dialog')
    await rows(page, 'Матрица').waitFor()
    const box = await dialog.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= PHONE.width).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  })

  test('without a server places and actions are still found, and it is said what is not', async () => {
    const page = await session.open('', { provoked: /net::ERR_/ })
    await page.route('**/api/search*', (route) => route.abort())
    await openPalette(page)
    await page.keyboard.type('гатчина')
    await page.getByText('Обращения сейчас не найти: сервер не отвечает.').waitFor()
    await page
      .getByRole('group', { name: 'Места' })
      .getByRole('option', { name: /^Гатчина/ })
      .waitFor()
  })
}
