import { expect, test } from 'vitest'
import { numberIn, textOf } from '../screen'
import type { Session } from '../session'
import { agreedCounts, openMatrix, rowNames, rowOf, rowValues } from './matrixScreen'

/** What the cells say. */
export function numbers(session: Session): void {
  test('every cell shows what the API counts, and rows add up to their totals', async () => {
    const page = await openMatrix(session, '', { viewport: { width: 1920, height: 1080 } })
    const counts = await agreedCounts(page, session)
    expect(Object.keys(counts).length).toBeGreaterThan(15)
    const [total = 0, ...region] = await rowValues(page, 'Весь регион')
    expect(region.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total)
    const totals = await Promise.all((await rowNames(page)).map(async (name) => (await rowValues(page, name))[0] ?? 0))
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(totals).toEqual([...totals].sort((one, other) => other - one))
  })

  test('rates are compared fairly, and the tooltip says what was counted', async () => {
    const page = await openMatrix(session, '?metric=per10k')
    const [first = ''] = await rowNames(page)
    const fair = await textOf(rowOf(page, first).getByRole('gridcell').nth(1).locator('> span').first())
    await rowOf(page, first).getByRole('gridcell').nth(1).hover()
    const raw = page.getByText(/^без сглаживания/)
    const counted = numberIn(await textOf(raw))
    await page.getByRole('checkbox', { name: 'Справедливое сравнение' }).uncheck()
    const plain = rowOf(page, first).getByRole('gridcell').nth(1).locator('> span').first()
    await expect.poll(async () => numberIn(await textOf(plain))).toBe(counted)
    expect(numberIn(fair)).not.toBe(counted)
    await page.getByRole('button', { name: 'Что значит справедливое сравнение' }).click()
    await page.getByText('Три обращения из деревни не выходят на первое место').waitFor()
  })

  test('a filter that nothing matches says so, and a failing server too', async () => {
    const page = await session.visit('/matrix?from=2000-01-01&to=2000-01-02', { provoked: /status of 500/ })
    await page.getByText('За этот период под этот фильтр ничего не попало.').waitFor()
    await page.route('**/api/measures**', (route) => route.fulfill({ status: 500, body: '{}' }))
    await page.goto(`${session.product.url}/matrix?source=pos`)
    await page.getByRole('alert').getByText('Не получилось загрузить').waitFor()
  })
}
