import { expect, test } from 'vitest'
import { choose, tabTo } from '../data/dataScreen'
import { dayAfter } from '../question'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { headed, sheetOf, yesterday } from './digestScreen'

/** Any day, any week, any municipality; the address says which. */
export function choosingDigest(session: Session): void {
  test('it opens with the last day that is over, and goes from day to day by button and key', async () => {
    const page = await session.visit('/digest')
    const sheet = await sheetOf(page)
    await sheet.getByText('Этот день и 28 дней до него', { exact: true }).waitFor()
    const dayNumber = (day: string) => new RegExp(`\\b${Number(day.slice(8))}\\s`)
    await headed(page, dayNumber(yesterday(session)))
    await page.getByRole('button', { name: 'Предыдущий день' }).click()
    await headed(page, dayNumber(dayAfter(session.region.today, -2)))
    await page.keyboard.press('BracketRight')
    await headed(page, dayNumber(yesterday(session)))
    expect(new URL(page.url()).searchParams.get('day')).toBe(yesterday(session))
    await page.goBack()
    await headed(page, dayNumber(dayAfter(session.region.today, -2)))
  })

  test('a week, a municipality and another language', async () => {
    const page = await session.visit('/digest')
    const sheet = await sheetOf(page)
    await page.getByText('Неделя', { exact: true }).click()
    await page.waitForURL((url) => url.searchParams.has('week'))
    await choose(page.getByRole('toolbar'), page, 'Область или муниципалитет', 'Гатчинский район')
    await page.waitForURL((url) => url.searchParams.get('area') === '41618000')
    await sheet.getByText('Сводка · Гатчинский район').waitFor(PATIENCE)
    const english = await session.visit(`${new URL(page.url()).pathname}${new URL(page.url()).search}&lang=en`)
    await (await sheetOf(english)).getByText('Digest · Gatchinsky District').waitFor(PATIENCE)
    await english.getByRole('heading', { name: 'What was promised and what was done' }).waitFor()
  })

  test('by keyboard alone from the bar to the map', async () => {
    const page = await session.visit('/digest')
    await sheetOf(page)
    await tabTo(page, /^Предыдущий день/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('day') === dayAfter(session.region.today, -2))
    await sheetOf(page)
    await tabTo(page, /^\d+ обращени/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
  })
}
