import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import type { Session } from '../session'
import { apiRows, choose, measuresOf, openRanking, rowsOf, toldRows } from './rankingScreen'

/** What leads on from the ranking, and what can be taken away. */
export function taking(session: Session): void {
  test('a row leads to the map with just this municipality and the same number', async () => {
    const page = await openRanking(session)
    const row = (await toldRows(page)).find(({ now }) => now > 0)
    await page.locator(`[data-code="${row?.code}"]`).getByRole('link').click()
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('area') === row?.code)
    expect(await agreedFigure(page, session)).toBe(row?.now)
    await page.goBack()
    await rowsOf(page).first().waitFor()
  })

  test('the file holds every row in its order, the whole region first, with the interval of its value', async () => {
    const page = await openRanking(session)
    const told = await toldRows(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^рейтинг-municipality-count-.*\.csv$/)
    const [head = '', ...lines] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
    expect(head.replaceAll('"', '').split(';')).toEqual([
      '\uFEFFНазвание',
      'Было',
      'Стало',
      'Изменение',
      'Оценка',
      'Оценка: от (90 %)',
      'Оценка: до (90 %)',
      'Неслучайно (1 хуже, −1 лучше)',
      'Обращений',
    ])
    const numbers = lines.map((line) => line.split(';').map((cell) => Number(cell.replace(',', '.'))))
    const { total } = await measuresOf(page, session, 'municipality')
    expect(lines[0]?.startsWith('Весь регион;')).toBe(true)
    expect(numbers.map((cells) => [cells[1], cells[2]])).toEqual([
      [total.previous, total.count],
      ...told.map(({ before, now }) => [before, now]),
    ])
    for (const [, , , , value = Number.NaN, low = Number.NaN, high = Number.NaN] of numbers) {
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
    }
  })

  test('small charts have one for each row', async () => {
    const page = await openRanking(session)
    await choose(page, 'Графики')
    const charts = page
      .getByRole('list')
      .filter({ has: page.locator('[data-beyond]') })
      .getByRole('listitem')
    expect(await charts.count()).toBe((await apiRows(page, session)).size)
  })
}
