import { expect, test } from 'vitest'
import { dayAfter } from '../question'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { sheetOf, yesterday } from './digestScreen'

/** Empty, to come, broken, and healed. */
export function digestStates(session: Session): void {
  test('a day that is still to come says so and leads back', async () => {
    const page = await session.visit(`/digest?day=${dayAfter(session.region.today, 5)}`)
    await page.getByText('Сводки ещё нет').waitFor()
    await page.getByRole('button', { name: 'Открыть последнюю сводку' }).click()
    await page.waitForURL((url) => url.searchParams.get('day') === yesterday(session))
    await sheetOf(page)
  })

  test('a day without any appeal says so, with the critical topics at zero', async () => {
    const page = await session.visit('/digest?day=2001-01-01')
    const sheet = await sheetOf(page)
    await sheet.getByText('Обращений не поступило.').waitFor()
    const critical = sheet.getByRole('region', { name: 'Темы на контроле' }).getByRole('row')
    expect(await critical.count()).toBeGreaterThan(20)
    expect(await sheet.getByRole('heading', { name: 'Что изменилось' }).count()).toBe(0)
  })

  test('a failure names its number, and trying again helps', async () => {
    const page = await session.visit('/about', { provoked: /status of 500/ })
    let broken = true
    await page.route('**/api/digest?*', (route) =>
      broken
        ? route.fulfill({
            status: 500,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: 'x', title: 'x', status: 500, code: 'internal', requestId: 'abc-1' }),
          })
        : route.continue(),
    )
    await page.goto(`${session.product.url}/digest`)
    await page.getByText(/abc-1/).waitFor(PATIENCE)
    broken = false
    await page.getByRole('button', { name: /Повторить/ }).click()
    await sheetOf(page)
  })

  test('a municipality that does not exist is an error with a reason', async () => {
    const page = await session.visit('/digest?area=nowhere', { provoked: /status of 400/ })
    await page.getByRole('alert').waitFor(PATIENCE)
  })
}
