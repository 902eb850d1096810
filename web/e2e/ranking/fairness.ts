import { expect, test } from 'vitest'
import { PATIENCE, textOf } from '../screen'
import type { Session } from '../session'
import { apiRows, choose, measuresOf, openRanking, rowsOf, toldRows } from './rankingScreen'

/** Six times as many appeals as the month before are put there by the seeds. */
const RISEN = '41612000'

/** What the ranking says, and what it does not dare to say. */
export function fairness(session: Session): void {
  test('every row has what the API has counted, and no municipality is missing', async () => {
    const page = await openRanking(session)
    const told = await toldRows(page)
    const counted = await apiRows(page, session)
    expect(told.map(({ code }) => code).sort()).toEqual([...counted.keys()].sort())
    for (const { code, before, now } of told)
      expect({ code, before, now }).toEqual({
        code,
        before: counted.get(code)?.previous,
        now: counted.get(code)?.count,
      })
    const compared = told.filter(({ before }) => before > 0)
    expect(compared.map(({ change }) => change)).toEqual(compared.map(({ before, now }) => changeOf(before, now)))
    const { total } = await measuresOf(page, session, 'municipality')
    const whole = await textOf(page.getByTestId('ranking-whole'))
    expect(whole.replace(/\s/g, '')).toContain(
      `${total.previous}${total.count}${changeOf(total.previous ?? 0, total.count)}`,
    )
  })

  test('what rose beyond chance is marked, in words too, and what did not is grey', async () => {
    const page = await openRanking(session, '?topic=roads.snow')
    const risen = page.locator(`[data-code="${RISEN}"]`)
    expect(await risen.getAttribute('data-beyond')).toBe('worse')
    expect(await textOf(risen)).toContain('▲')
    expect(await risen.getByRole('img').first().getAttribute('aria-label')).toMatch(/Хуже$/)
    const strongest = rowsOf(page).and(page.locator('[data-beyond=worse]')).first()
    expect(await textOf(page.getByTestId('ranking-worse').getByRole('listitem').first())).toContain(
      await textOf(strongest.getByRole('link')),
    )
    const marked = await rowsOf(page).evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-beyond') === 'same', /[▲▼]/.test(row.textContent ?? '')]),
    )
    for (const [grey, arrow] of marked) expect(grey).toBe(!arrow)
  })

  test('rows are in the order of their fair values, and in any other that is asked for', async () => {
    const page = await openRanking(session)
    const first = await toldRows(page)
    await page.getByRole('button', { name: 'Упорядочить: Стало' }).click()
    const counts = (await toldRows(page)).map(({ now }) => now)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    await page.getByRole('button', { name: 'Упорядочить: Стало' }).click()
    expect((await toldRows(page)).map(({ now }) => now)).toEqual([...counts].reverse())
    await page.getByRole('button', { name: 'Упорядочить: Изменение' }).click()
    const changes = (await toldRows(page)).filter(({ before }) => before > 0).map(({ before, now }) => now / before)
    expect(changes).toEqual([...changes].sort((one, other) => other - one))
    await page.getByRole('button', { name: 'Упорядочить: Оценка' }).click()
    expect(await toldRows(page)).toEqual(first)
    expect(await page.getByRole('columnheader', { name: /Оценка/ }).getAttribute('aria-sort')).toBe('descending')
  })

  test('topics and groups are ranked too, by how high they are as well', async () => {
    const page = await openRanking(session)
    await choose(page, 'Группы тем')
    const groups = (await measuresOf(page, session, 'group')).parts.filter(({ topic }) => topic !== 'none')
    await expect.poll(() => rowsOf(page).count(), PATIENCE).toBe(groups.length)
    await choose(page, 'Темы')
    await page.locator('[data-code="roads.snow"]').waitFor()
    expect(await page.locator('[data-code="roads"]').count()).toBe(0)
    await choose(page, 'Уровень')
    expect(await textOf(page.getByRole('heading', { level: 2 }))).toBe('Где выше и где ниже')
    expect(await page.getByTestId('ranking-whole').count()).toBe(0)
  })
}

/** What two counts beside each other are read as: from a hundred to ninety is ten percent less. */
function changeOf(before: number, now: number): string {
  const percents = Math.round((now / before - 1) * 100)
  if (percents >= 1000) return `×${Math.round(now / before)}`
  return `${percents > 0 ? '+' : percents < 0 ? '−' : ''}${Math.abs(percents)}%`
}
