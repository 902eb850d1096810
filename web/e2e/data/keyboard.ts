import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { cardOf, FROM_OUTSIDE, figuresOf, tabTo } from './dataScreen'
import { heatMapExport } from './files'
import { daysAgo } from './importing'

/** The whole way without a mouse, and the way of those who are not at the machine. */
export function keyboard(session: Session): void {
  test('a file is chosen, its words decided, imported, found in the history and taken back by keyboard alone', async () => {
    const page = await session.visit('/data')
    await page.getByRole('tab', { name: 'Загрузка' }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await tabToSeen(page, /^Выбрать файлы/)
    await page.keyboard.press('Enter')
    const message = { date: await daysAgo(session, 5), address: 'Выборг', topic: 'Беда клавиш', status: 'Полурешено' }
    await (await chooser).setFiles([await heatMapExport('клавиши.xlsx', [message])])
    const card = cardOf(page, 'клавиши.xlsx')
    await card.getByText('Незнакомые слова').waitFor()
    await tabToSeen(page, /^Полурешено: выбрать значение/)
    await chooseByKeys(page, 'Закрыто')
    await card.getByText('запомнено').waitFor()
    await tabToSeen(page, /тем.*Беда клавиш/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('выбоины')
    await chooseByKeys(page, 'Дороги › Ямы и выбоины')
    await tabToSeen(page, /^Загрузить 1 строку/)
    await page.keyboard.press('Enter')
    expect(await figuresOf(card)).toEqual([1, 0, 0, 0])

    await tabToSeen(page, /^Загрузка$/)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => url.searchParams.get('tab') === 'history')
    const row = page.getByRole('row', { name: /клавиши\.xlsx/ })
    await row.waitFor()
    await tabToSeen(page, /^Отменить загрузку/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('1 созданное обращение исчезнет').waitFor()
    await tabToSeen(page, /^Отменить загрузку/)
    await page.keyboard.press('Enter')
    await page.locator('tr[data-state=undone]').filter({ hasText: 'клавиши.xlsx' }).waitFor(PATIENCE)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // The button that was pressed is gone: the focus stays in the row, not at the page's beginning.
    await expect.poll(() => row.evaluate((one) => one.contains(document.activeElement)), PATIENCE).toBe(true)
  })

  test('who is not at the machine may look around, is asked for a key where one is needed, and a wrong one is refused', async () => {
    const page = await session.visit('/data', FROM_OUTSIDE)
    const dialog = page.getByRole('dialog', { name: 'Нужен ключ' })
    await page.getByText('Загружает тот, у кого есть ключ').waitFor()
    for (const name of ['Источники', 'Слова']) {
      await page.getByRole('tab', { name }).click()
      await page.getByRole('table').first().waitFor()
    }
    await page.getByRole('tab', { name: 'История' }).click()
    await page.getByText('Для этого нужен ключ').waitFor()
    expect(await dialog.count(), 'nobody is stopped by a question').toBe(0)
    await page.getByRole('button', { name: 'Ввести ключ' }).click()
    for (const wrong of ['wrong', 'неверный']) {
      await dialog.getByLabel('Ключ').fill(wrong)
      await dialog.getByRole('button', { name: 'Продолжить' }).click()
      await dialog.getByText('Этот ключ не подошёл.').waitFor()
    }
    const key = (await session.product.command('key', 'аналитик')).split('\n').at(-1) ?? ''
    await dialog.getByLabel('Ключ').fill(key)
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /клавиши\.xlsx/ }).waitFor()
    await page.getByRole('tab', { name: 'Загрузка' }).click()
    await page.getByText('Загружает тот, у кого есть ключ').waitFor({ state: 'detached' })
    expect(
      await page.evaluate(() => [localStorage.length > 0 && JSON.stringify(localStorage), document.cookie]),
    ).not.toContain(key)
  })
}

/** Goes on to a control, and sees that it has the focus. */
async function tabToSeen(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  expect(outline, `${name} shows its focus`).toBeGreaterThanOrEqual(2)
}

/** Walks down an opened or closed list to an option and takes it. */
async function chooseByKeys(page: Page, option: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      return page
        .locator('[role=option][data-combobox-selected]')
        .textContent({ timeout: 1000 })
        .catch(() => null)
    }, PATIENCE)
    .toBe(option)
  await page.keyboard.press('Enter')
}
