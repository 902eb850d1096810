import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

/** Views under names, by keyboard alone. */
export function savedViews(session: Session): void {
  test('a view is saved, opened again after a reload, renamed, deleted and taken back', async () => {
    const page = await session.open('?topic=roads&at=59.9,30.3,8')
    const figure = await agreedFigure(page, session)
    const dialog = await openViews(page)
    await page.keyboard.type('Дороги у города')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(dialog.getByRole('status')), PATIENCE).toBe('Сохранено: «Дороги у города»')

    await page.goto(`${session.product.url}/?theme=dark`)
    await settled(page)
    await openViews(page)
    await page.getByRole('button', { name: 'Открыть «Дороги у города»' }).press('Enter')
    await page.waitForURL((url) => url.searchParams.get('topic') === 'roads')
    await settled(page)
    expect(await agreedFigure(page, session)).toBe(figure)
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark')

    const again = await openViews(page)
    await again.getByRole('button', { name: /^Переименовать/ }).press('Enter')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Дороги')
    await page.keyboard.press('Enter')
    await again.getByRole('button', { name: 'Открыть «Дороги»' }).waitFor()
    await again.getByRole('button', { name: 'Удалить «Дороги»' }).press('Enter')
    expect(await again.getByRole('listitem').count()).toBe(0)
    await again.getByRole('button', { name: 'Вернуть' }).press('Enter')
    expect(await again.getByRole('listitem').count()).toBe(1)
  })
}

async function openViews(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Сохранённые виды' })
  await page.getByRole('button', { name: 'Сохранённые виды' }).waitFor()
  await page.keyboard.press('v')
  await dialog.getByRole('textbox').waitFor()
  await expect.poll(() => dialog.getByRole('textbox').evaluate((field) => field === document.activeElement)).toBe(true)
  return dialog
}
