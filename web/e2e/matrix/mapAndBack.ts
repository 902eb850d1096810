import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { settled } from '../screen'
import type { Session } from '../session'
import { columnNames, openMatrix, rowNames, rowValues } from './matrixScreen'

/** The map and the matrix show the same appeals. */
export function mapAndBack(session: Session): void {
  test('a click on a cell opens the map where its appeals are counted, and back leads back', async () => {
    const page = await openMatrix(session)
    const [first = ''] = await rowNames(page)
    const [, count] = await rowValues(page, first)
    await page.getByRole('row').nth(2).getByRole('gridcell').nth(1).click()
    await page.waitForURL(
      (url) => url.pathname === '/' && url.searchParams.has('area') && url.searchParams.has('topic'),
    )
    await settled(page)
    expect(await agreedFigure(page, session)).toBe(count)
    await page.goBack()
    await page.getByRole('gridcell').first().waitFor()
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
