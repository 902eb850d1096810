import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settled } from './screen'
import type { Session } from './session'

/** Language and theme. */
export function appearance(session: Session): void {
  test('the language changes every text and is remembered', async () => {
    const page = await session.open()
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
    await page.getByText('EN', { exact: true }).click()
    await inEnglish(page)
    await page.reload()
    await inEnglish(page)
    await page.goto(session.product.url)
    await inEnglish(page)
    await settled(page)
  })

  test('the theme changes and is remembered', async () => {
    const page = await session.open()
    await inTheme(page, 'light')
    await page.getByRole('button', { name: 'Включить тёмную тему' }).click()
    await inTheme(page, 'dark')
    await page.reload()
    await inTheme(page, 'dark')
    await page.goto(session.product.url)
    await inTheme(page, 'dark')
    await settled(page)
  })
}

async function inEnglish(page: Page): Promise<void> {
  await page.locator('html[lang=en]').waitFor()
  await page.getByTestId('legend').getByText('Appeals per hexagon').waitFor()
  await page.getByTestId('figure-total').waitFor()
  const russian = (await page.locator('body').allInnerTexts()).join().match(/[А-Яа-яЁё]+[^\n]*/g) ?? []
  expect(russian).toEqual([])
}

async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.locator(`html[data-theme=${theme}]`).waitFor()
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const lightness = ground.match(/\d+/g)?.slice(0, 3).map(Number) ?? []
  expect(Math.max(...lightness) > 127).toBe(theme === 'light')
}
