import { expect, test } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'

/** On the page of the data a dialog may ask for a key first, and has the keyboard. */
const PAGES = ['/', '/matrix', '/ranking', '/digest', '/about'] as const

/** The keys that are the same on every page. */
export function keys(session: Session): void {
  test.each(PAGES)('%s: «?» lists the keys, T changes the theme, Ctrl+K opens the palette', async (address) => {
    const page = await session.visit(address)
    await page.getByRole('main').waitFor()
    await page.keyboard.press('t')
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), PATIENCE).toBe('dark')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Клавиши' })
    await list.getByText('Поиск и команды: места, темы, страницы, обращения').waitFor()
    await list.getByText('Предыдущий день или неделя').waitFor()
    expect(await list.locator('kbd').count()).toBeGreaterThan(10)
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Что найти или сделать' }).waitFor()
  })
}
