import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import type { Session } from '../session'

/** How figures are computed, where they stand. */
export function help(session: Session): void {
  test('the figure says how it is computed and leads to all of it, by keyboard alone', async () => {
    const page = await session.open()
    await page.getByTestId('help-count').focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('help').getByText('Спам не считается').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('link', { name: 'Подробнее: Открыто' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/about' && url.hash === '#metric-open')
    await page.locator('#metric-open').waitFor()
  })

  test('another metric is explained first', async () => {
    const page = await session.visit('/?metric=overdue')
    await page.getByTestId('help-overdue').click()
    await page.getByTestId('help').getByText('Открытые после срока и закрытые после срока').waitFor()
  })
}
