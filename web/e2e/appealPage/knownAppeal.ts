import type { AppealDetail } from '@ochag/api/contract/appeal'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { openFirstAppeal } from '../appeal'
import { tabTo } from '../data/dataScreen'
import { PATIENCE, textOf } from '../screen'
import { ADDRESS } from '../seededRegion'
import type { Session } from '../session'
import { seededAppeal } from './seededAppeal'

const LATE = (appeal: { dueAt: string | null; status: string }) =>
  appeal.dueAt !== null && Date.parse(appeal.dueAt) < Date.now() && appeal.status !== 'closed'

/** Everything known about one appeal. */
export function knownAppeal(session: Session): void {
  test('the page says what is known: text, place, deadlines in words, history', async () => {
    const { id } = await seededAppeal(session, LATE)
    const told = await session.ask<AppealDetail>(`/api/appeals/${id}`)
    const page = await session.visit(`/appeals/${id}`)
    const shown = page.getByTestId('appeal-page')
    await shown.waitFor()
    for (const known of [
      told.text ?? 'no text',
      told.externalId,
      ADDRESS,
      'Снег и наледь на дорогах',
      'Всеволожский район',
    ])
      await expect.poll(() => textOf(shown), PATIENCE).toContain(known)
    expect(await textOf(page.getByTestId('resolution'))).toMatch(/^просрочено на \d+ (день|дня|дней|ч|мин), срок был /)
    expect(await textOf(shown)).toMatch(/Первый ответещё не дан, ждёт \d+/)
    await page.getByTestId('site-map').locator('canvas').waitFor()
    expect(await shown.locator('.mantine-Timeline-item').count()).toBe(told.events.length)
    expect(await page.title()).toBe(`Обращение ${told.externalId}`)
  })

  test('an appeal that is not there says so, and the way on leads to the map', async () => {
    const page = await session.visit('/appeals/999999999', { provoked: /status of 404/ })
    await page.getByText('Такого обращения нет').waitFor()
    await page.getByRole('button', { name: 'Открыть карту' }).click()
    await page.getByTestId('figure-total').waitFor()
  })

  test('an address of no page says so, and the way on leads to the map', async () => {
    const page = await session.visit('/appeals/abc', { provoked: /status of 404/ })
    await page.getByText('Такой страницы нет').waitFor()
    expect(await page.title()).toContain('Такой страницы нет')
    await page.getByRole('button', { name: 'Открыть карту' }).click()
    await page.getByTestId('figure-total').waitFor()
  })

  test('an answer that fails can be asked for again', async () => {
    const { id } = await seededAppeal(session)
    const page = await session.visit('/about', { provoked: /status of 503/ })
    await page.route(`**/api/appeals/${id}`, (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(`${session.product.url}/appeals/${id}`)
    const retry = page.getByRole('button', { name: 'Повторить' })
    await retry.waitFor()
    await page.unroute(`**/api/appeals/${id}`)
    await retry.click()
    await page.getByTestId('appeal-page').waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const { id } = await seededAppeal(session)
    const page = await session.visit(`/appeals/${id}`, { colorScheme })
    await page
      .getByRole('link', { name: /показать на карте/ })
      .first()
      .waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('nothing is wider than a phone', async () => {
    const { id } = await seededAppeal(session)
    const page = await session.visit(`/appeals/${id}`, { viewport: { width: 390, height: 844 } })
    await page
      .getByRole('link', { name: /показать на карте/ })
      .first()
      .waitFor()
    const main = page.getByRole('main')
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
  })

  test('it prints without buttons, with all that is said', async () => {
    const { id } = await seededAppeal(session)
    const page = await session.visit(`/appeals/${id}`)
    await page.getByTestId('appeal-page').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('button', { name: 'Напечатать' }).waitFor({ state: 'hidden' })
    await page.getByText('Проверка: дорогу не чистят.').waitFor({ state: 'visible' })
    const main = page.getByRole('main')
    expect(await main.evaluate((one) => getComputedStyle(one).overflowY)).toBe('visible')
  })

  test('from the list on the map to the page and to the next of the list, by keyboard alone', async () => {
    const page = await session.open()
    const { id } = await openFirstAppeal(page, session)
    await tabTo(page, /^Открыть страницу/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === `/appeals/${id}`)
    await page.getByTestId('appeal-page').waitFor()
    await tabTo(page, /^Следующее/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => /^\/appeals\/\d+$/.test(url.pathname) && url.pathname !== `/appeals/${id}`)
    await tabTo(page, /^Предыдущее/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === `/appeals/${id}`)
  })
}
