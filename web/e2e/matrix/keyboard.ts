import { expect, test } from 'vitest'
import { numberIn } from '../screen'
import type { Session } from '../session'
import { activeText, columnNames, openMatrix, rowNames, rowValues } from './matrixScreen'

/** The whole grid without a mouse. */
export function keyboard(session: Session): void {
  test('keys walk the cells, sort, expand, pin and open the map', async () => {
    const page = await openMatrix(session)
    const grid = page.getByRole('grid')
    await grid.focus()
    await grid.press('Control+Home')
    expect(await activeText(page)).toContain('Муниципалитет')
    await grid.press('ArrowRight')
    await grid.press('ArrowRight')
    const [topic = ''] = await columnNames(page)
    expect(await activeText(page)).toContain(topic)
    await grid.press('Space')
    await expect.poll(async () => (await columnNames(page))[1]).not.toBe(undefined)
    await expect.poll(() => page.getByRole('columnheader', { expanded: true }).count()).toBe(1)
    await grid.press('Space')
    await grid.press('p')
    await expect.poll(() => page.getByRole('button', { name: `Открепить: ${topic}` }).count()).toBe(1)
    await grid.press('Enter')
    await expect.poll(() => page.locator('[role=columnheader][aria-sort=descending]').count()).toBe(1)
    await grid.press('Control+End')
    await expect.poll(() => grid.evaluate((one) => one.scrollLeft > 0 && one.scrollTop > 0)).toBe(true)
    await grid.press('Control+Home')
    await grid.press('ArrowDown')
    await grid.press('ArrowDown')
    await grid.press('ArrowRight')
    await grid.press('ArrowRight')
    const [first = ''] = await rowNames(page)
    const [, count] = await rowValues(page, first)
    expect(numberIn(await activeText(page))).toBe(count)
    await grid.press('Enter')
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.has('area'))
  })
}
