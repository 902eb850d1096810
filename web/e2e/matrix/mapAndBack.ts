import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { PATIENCE, settled } from '../screen'
import type { Session } from '../session'
import { columnNames, openMatrix, rowNames, rowValues } from './matrixScreen'

/** The map and the matrix show the same appeals. */
export function mapAndBack(session: Session): void {
  test('a click on a cell opens the map where its appeals are counted; the matrix of that map is the cell, and back leads back', async () => {
    const page = await openMatrix(session)
    const [first = ''] = await rowNames(page)
    const [, count] = await rowValues(page, first)
    await page.getByRole('row').nth(2).getByRole('gridcell').nth(1).click()
    await page.waitForURL(
      (url) => url.pathname === '/' && url.searchParams.has('area') && url.searchParams.has('topic'),
    )
    await settled(page)
    expect(await agreedFigure(page, session)).toBe(count)
    const narrowed = new URL(page.url()).searchParams
    await page.getByRole('link', { name: 'Матрица' }).click()
    await page.waitForURL(({ pathname }) => pathname === '/matrix')
    await expect.poll(() => rowNames(page), PATIENCE).toEqual([first])
    await expect.poll(async () => (await rowValues(page, first))[0], PATIENCE).toBe(count)
    for (const name of ['area', 'topic']) expect(new URL(page.url()).searchParams.get(name)).toBe(narrowed.get(name))
    await page.goBack()
    await settled(page)
    await page.goBack()
    await expect.poll(async () => (await rowNames(page)).length, PATIENCE).toBeGreaterThan(1)
    expect((await rowNames(page))[0]).toBe(first)
  })

  test('the filter of the map is that of the matrix', async () => {
    const page = await openMatrix(session, '?topic=roads&topic=waste&area=41615000')
    await expect.poll(() => rowNames(page)).toHaveLength(1)
    expect((await columnNames(page)).sort()).toEqual(['Дороги', 'Мусор и контейнеры'])
    await page.getByRole('button', { name: 'Сбросить всё' }).click()
    await expect.poll(async () => (await rowNames(page)).length).toBeGreaterThan(1)
    expect(new URL(page.url()).search).toBe('')
  })
}
