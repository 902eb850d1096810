import { expect, test } from 'vitest'
import type { Session } from '../session'
import { columnNames, openMatrix, rowNames, rowOf, rowValues } from './matrixScreen'

/** Sorting, pinning, expanding, finding. */
export function arranging(session: Session): void {
  test('rows are sorted by a column, either way, and by name; columns by a row', async () => {
    const page = await openMatrix(session)
    const head = page.getByRole('columnheader', { name: /Дороги/ })
    await head.getByRole('button', { name: 'Дороги' }).first().click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    const at = (await columnNames(page)).indexOf('Дороги') + 1
    const values = async () => {
      const rows = await Promise.all((await rowNames(page)).slice(0, 5).map((name) => rowValues(page, name)))
      return rows.map((row) => row[at] ?? Number.NaN)
    }
    const falling = await values()
    expect(falling).toEqual([...falling].sort((one, other) => other - one))
    await head.getByRole('button', { name: 'Дороги' }).first().click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    const rising = await values()
    expect(rising).toEqual([...rising].sort((one, other) => one - other))
    await page.getByRole('columnheader', { name: 'Муниципалитет' }).getByRole('button').click()
    const names = await rowNames(page)
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'ru')))
    const [first = ''] = names
    await rowOf(page, first).getByRole('button', { name: first }).first().click()
    const [, ...sorted] = await rowValues(page, first)
    expect(sorted).toEqual([...sorted].sort((one, other) => other - one))
  })

  test('what is pinned comes first and stays in sight', async () => {
    const page = await openMatrix(session)
    const last = (await rowNames(page)).at(-1) ?? ''
    const row = rowOf(page, last)
    await row.getByRole('rowheader').hover()
    await row.getByRole('button', { name: `Закрепить: ${last}` }).click()
    await expect.poll(async () => (await rowNames(page))[0]).toBe(last)
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 10_000))
    const box = await rowOf(page, last).boundingBox()
    const grid = await page.getByRole('grid').boundingBox()
    expect(box && grid && box.y - grid.y).toBeLessThan(200)
  })

  test('a group shows its topics, and both sides are searched', async () => {
    const page = await openMatrix(session)
    await page.getByRole('button', { name: 'Раскрыть темы: ЖКХ' }).click()
    await page.getByRole('columnheader', { name: /Отопление/ }).waitFor()
    await page.getByRole('searchbox', { name: 'Найти тему' }).fill('отоп')
    await expect.poll(() => columnNames(page)).toEqual(['Отопление'])
    await page.getByRole('searchbox', { name: 'Найти район' }).fill('выборг')
    await expect.poll(() => rowNames(page)).toEqual(['Выборгский район'])
    await page.getByRole('searchbox', { name: 'Найти район' }).fill('нигде')
    await page.getByText('Ни один район не подходит под поиск.').waitFor()
  })
}
