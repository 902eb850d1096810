import { expect, test } from 'vitest'
import type { Session } from '../session'
import { cardOf, figuresOf, tabTo } from './dataScreen'
import { heatMapExport } from './files'
import { daysAgo } from './importing'

/** The whole way without a mouse, and the way of those who are not at the machine. */
export function keyboard(session: Session): void {
  test('a file is chosen, imported and found in the history by keyboard alone', async () => {
    const page = await session.visit('/data')
    await page.getByRole('tab', { name: 'Загрузка' }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, /^Выбрать файлы/)
    await page.keyboard.press('Enter')
    const message = { date: await daysAgo(session, 5), address: 'Выборг' }
    await (await chooser).setFiles([await heatMapExport('клавиши.xlsx', [message])])
    const card = cardOf(page, 'клавиши.xlsx')
    await card.getByRole('button', { name: 'Загрузить 1 строку' }).waitFor()
    await tabTo(page, /^Загрузить 1 строку/)
    await page.keyboard.press('Enter')
    expect(await figuresOf(card)).toEqual([1, 0, 0, 0])
    await page.getByRole('tab', { name: 'Загрузка' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => url.searchParams.get('tab') === 'history')
    await page.getByRole('row', { name: /клавиши\.xlsx/ }).waitFor()
  })

  test('who is not at the machine is asked for a key, and a wrong one is refused', async () => {
    const extraHTTPHeaders = { 'X-Forwarded-For': '203.0.113.7' }
    const page = await session.visit('/data?tab=history', { extraHTTPHeaders, provoked: /status of 401/ })
    const dialog = page.getByRole('dialog', { name: 'Нужен ключ' })
    for (const wrong of ['wrong', 'неверный']) {
      await dialog.getByLabel('Ключ').fill(wrong)
      await dialog.getByRole('button', { name: 'Продолжить' }).click()
      await dialog.getByText('Этот ключ не подошёл.').waitFor()
    }
    const key = (await session.product.command('key', 'аналитик')).split('\n').at(-1) ?? ''
    await dialog.getByLabel('Ключ').fill(key)
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /клавиши\.xlsx/ }).waitFor()
    expect(
      await page.evaluate(() => [localStorage.length > 0 && JSON.stringify(localStorage), document.cookie]),
    ).not.toContain(key)
  })
}
