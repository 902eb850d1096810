import { expect, test } from 'vitest'
import { dayAfter } from '../question'
import { PATIENCE } from '../screen'
import { appealAt } from '../seededRegion'
import type { Session } from '../session'
import { digestFor, sheetOf } from './digestScreen'

/** The same page says the same later, and what has changed since. */
export function keptDigest(session: Session): void {
  test('a late appeal changes nothing in a digest that is kept, and is told beside it', async () => {
    const day = dayAfter(session.region.today, -3)
    const before = await digestFor(session, { day })
    expect(before.state).toBe('kept')
    await session.post([appealAt('gatchina', 3, 'waste.collection')])
    expect(await digestFor(session, { day })).toEqual(before)
    const page = await session.visit(`/digest?day=${day}`)
    const sheet = await sheetOf(page)
    await sheet.getByText(/Сохранена .* больше не меняется/).waitFor()
    const total = Number((await page.getByTestId('digest-total').textContent())?.replace(/\D/g, ''))
    expect(total).toBe(before.figures.total.count)
    await page.getByRole('button', { name: 'Что изменилось с тех пор' }).click()
    const row = page.getByTestId('digest-since').getByRole('row', { name: /^Всего/ })
    await row.waitFor(PATIENCE)
    expect((await row.getByRole('cell').allTextContents()).map((text) => Number(text.replace(/\D/g, '')))).toEqual([
      total,
      total + 1,
    ])
  })

  test('the archive lists what is kept and opens it', async () => {
    const page = await session.visit('/digest')
    await sheetOf(page)
    await page.getByRole('button', { name: 'Архив' }).click()
    const day = dayAfter(session.region.today, -3)
    const list = page.getByRole('list', { name: 'Сохранённые сводки' })
    await list.locator(`a[href*="day=${day}"]`).click()
    await page.waitForURL((url) => url.searchParams.get('day') === day)
    await list.waitFor({ state: 'detached' })
  })

  test('today is told as it stands, and compared with nothing', async () => {
    const page = await session.visit(`/digest?day=${session.region.today}`)
    const sheet = await sheetOf(page)
    expect(await sheet.getAttribute('data-state')).toBe('open')
    await sheet.getByText('День ещё не закончился', { exact: false }).waitFor()
    expect(await sheet.getByRole('heading', { name: 'Что изменилось' }).count()).toBe(0)
  })
}
