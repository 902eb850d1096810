import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { countsOn, numberIn, settled } from '../screen'
import type { Session } from '../session'

/** The map as a table that everybody can open. */
export function table(session: Session): void {
  test('the table says what the map shows, is sorted by either column, and opens a hexagon', async () => {
    const page = await session.open('?at=59.9,30.3,9')
    const panel = await openTable(page)
    const rows = panel.locator('tbody tr')
    const numbers = async () => (await rows.locator('td:last-child').allTextContents()).map(numberIn)
    const descending = await numbers()
    expect(descending).toEqual([...descending].sort((one, other) => other - one))
    expect(await findings(page)).toEqual([])

    await panel.getByRole('columnheader').last().getByRole('button').press('Enter')
    const ascending = await numbers()
    expect(ascending).toEqual([...ascending].sort((one, other) => one - other))
    await panel.getByRole('columnheader').first().getByRole('button').press('Enter')
    const names = await rows.getByRole('button').allTextContents()
    expect(names).toEqual([...names].sort(new Intl.Collator('ru', { numeric: true }).compare))

    const [count = 0] = await numbers()
    await rows.first().getByRole('button').press('Enter')
    await page.waitForURL((url) => url.searchParams.has('cell'))
    expect(await countsOn(page, [new URL(page.url()).searchParams.get('cell') ?? ''])).toEqual([count])
    await page.keyboard.press('Escape')
    expect(await panel.count()).toBe(0)
  })

  test('the table follows the filter', async () => {
    const page = await session.open('?at=59.9,30.3,9')
    const panel = await openTable(page)
    const sum = async () => {
      const texts = await panel.locator('tbody td:last-child').allTextContents()
      return texts.map(numberIn).reduce((total, value) => total + value, 0)
    }
    const before = await sum()
    await page.getByText('7 д', { exact: true }).click()
    await page.waitForURL((url) => url.searchParams.has('from'))
    await settled(page)
    await expect.poll(sum).toBeLessThan(before)
  })
}

async function openTable(page: Page) {
  await page.getByRole('button', { name: 'Карта таблицей' }).waitFor()
  await page.keyboard.press('l')
  const panel = page.getByTestId('map-table')
  await panel.locator('tbody tr').first().waitFor()
  return panel
}
