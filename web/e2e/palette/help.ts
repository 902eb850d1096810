import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import type { Session } from '../session'

/** Figures outside of the panel, by the first of those that a button explains. */
const OF_THE_MAP = [
  ['timeline', 'Выделены дни, за которые посчитано остальное'],
  ['count', 'середина которых видна между панелями'],
] as const

const OF_OTHER_PAGES = [
  ['/matrix', 'сравнивать стоит форму'],
  ['/ranking', 'в девяти случаях из десяти'],
] as const

/** How figures are computed, where they stand. */
export function help(session: Session): void {
  test('the figure says how it is computed and leads to all of it, by keyboard alone', async () => {
    const page = await session.open()
    await page.getByTestId('help-count').first().focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('help').getByText('Спам не считается').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('help').waitFor({ state: 'detached' })
    for (const [name, text] of OF_THE_MAP) {
      await page.getByTestId(`help-${name}`).last().focus()
      await page.keyboard.press('Enter')
      await page.getByTestId('help').getByText(text).waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('help').waitFor({ state: 'detached' })
    }
    await page.getByTestId('help-count').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Подробнее: Открыто' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/about' && url.hash === '#metric-open')
    await page.locator('#metric-open').waitFor()
  })

  test('another metric is explained first', async () => {
    const page = await session.visit('/?metric=overdue')
    await page.getByTestId('help-overdue').first().click()
    await page.getByTestId('help').getByText('Открытые после срока и закрытые после срока').waitFor()
    for (const [path, text] of OF_OTHER_PAGES) {
      await page.goto(`${session.product.url}${path}?metric=overdue`)
      await page.getByTestId('help-overdue').click()
      await page.getByTestId('help').getByText('Открытые после срока и закрытые после срока').waitFor()
      await page.getByTestId('help').getByText(text).waitFor()
    }
  })
}
