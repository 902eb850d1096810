import { expect, test } from 'vitest'
import { tabTo } from '../data/dataScreen'
import type { Session } from '../session'
import { openWall, stopOf, wallOf } from './wallScreen'

/** What the wall shows is put together on it, and is all in its address. */
export function editor(session: Session): void {
  test('scenes, order, seconds, metric and filter make the link that is shown and copied', async () => {
    const page = await openWall(session, '?scenes=map-600,live-600&edit', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const dialog = page.getByRole('dialog', { name: 'Что показывает экран' })
    await dialog.getByLabel('Секунд: Только что поступило').fill('45')
    await dialog.getByRole('button', { name: 'Выше: Только что поступило' }).click()
    await dialog.getByRole('button', { name: 'Убрать: Карта региона' }).click()
    await dialog.getByLabel('Какую сцену добавить').selectOption({ label: 'Худшие районы по очереди' })
    await dialog.getByRole('button', { name: 'Добавить сцену' }).click()
    await dialog.getByLabel('Сколько или какой: Худшие районы по очереди').selectOption('2')
    await dialog.getByLabel('Показатель').selectOption({ label: 'Доля просроченных' })
    await dialog.getByLabel('Дни').selectOption({ label: 'последние 7 дней' })
    await dialog.getByLabel('Тема').selectOption({ label: 'Дороги' })
    await dialog.getByRole('button', { name: 'Скопировать ссылку' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).search).toBe('?topic=roads&metric=overdue&scenes=live-45,places-15-2&days=7')
    await dialog.getByRole('button', { name: 'Показать' }).click()
    await page.waitForURL(copied)
    await wallOf(page).getByText('Дороги').waitFor()
    expect(await stopOf(page)).toBe('live')
  })

  test('a time that no scene can stand is refused', async () => {
    const page = await openWall(session, '?scenes=live-600&edit')
    const dialog = page.getByRole('dialog', { name: 'Что показывает экран' })
    await dialog.getByLabel('Секунд: Только что поступило').fill('0')
    await dialog.getByText('от 0,1 до 3600').waitFor()
    expect(await dialog.getByRole('button', { name: 'Показать' }).isDisabled()).toBe(true)
  })

  test('by keyboard alone: the editor is opened, changed and left', async () => {
    const page = await openWall(session, '?scenes=totals-600,live-600')
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Что показывает экран' }).waitFor()
    await tabTo(page, /^Ниже: Итоги/)
    await page.keyboard.press('Enter')
    expect(await page.getByTestId('scene-row').first().textContent()).toContain('Только что поступило')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await stopOf(page)).toBe('totals')
  })
}
