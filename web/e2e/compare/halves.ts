import type { Totals } from '@ochag/api/contract/totals'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hexagonsInReach } from '../numbers'
import { comparedUntil, dayAfter, questionOf } from '../question'
import { agreed, numberIn, PATIENCE, placeOf, settled, textOf } from '../screen'
import type { Session } from '../session'

/** A map of two halves. */
export const SPLIT = '?at=59.9,30.3,8&split=previous'

const NEAR = '?at=59.9,30.3,8'

/** Two periods or two topics on one map. */
export function halves(session: Session): void {
  test('both halves name their days and count exactly what the API counts in them', async () => {
    const page = await session.open(SPLIT)
    await agreed(
      () => countsOf(page),
      () => totalsOf(page, session),
    )
    await page.keyboard.press('l')
    const table = page.getByTestId('map-table')
    await table.locator('tbody tr').first().waitFor()
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Место', 'Слева', 'Справа', 'Разница'])
    const rows = await sidesOf(table)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.map(([left = 0, right = 0]) => right - left)).toEqual(rows.map(([, , difference]) => difference))
    expect(rows).toEqual([...rows].sort(([, , one = 0], [, , other = 0]) => other - one))
  })

  test('keys move the border, the address says where, and a link opens it there', async () => {
    const page = await session.open(SPLIT)
    const border = page.getByTestId('divider')
    const before = await border.boundingBox()
    await border.focus()
    for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await page.waitForURL((url) => url.searchParams.get('split-at') === '36')
    const after = await border.boundingBox()
    expect(after?.x).toBeLessThan(before?.x ?? 0)
    // A metric that halves do not have is refused with its reason; the link stays what it was.
    const again = await session.open(`${new URL(page.url()).search}&metric=change`)
    expect(await again.getByTestId('divider').boundingBox()).toEqual(after)
    await again.getByText('изменение само сравнивает два периода').first().waitFor()
    expect(await textOf(again.getByTestId('legend'))).toContain('Обращений на шестиугольник')
  })

  test('the mouse drags the border; what it leaves is the other half, as the whole map has it', async () => {
    const whole = await session.open(NEAR)
    // Nobody wrote on that day, so the left half is empty.
    const page = await session.open(`${NEAR}&split=2000-01-01..2000-01-02`)
    const box = await page.getByTestId('divider').boundingBox()
    if (!box) throw new Error('there is no border')
    const place = await hexagonLeftOf(page, session, box.x)
    const empty = await spotAt(page, place)
    expect(empty).not.toBe(await spotAt(whole, place))
    const height = box.y + box.height / 2
    await page.mouse.move(box.x + box.width / 2, height)
    await page.mouse.down()
    await page.mouse.move(330, height, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL((url) => Number(url.searchParams.get('split-at')) < 10)
    await settled(page)
    await expect.poll(() => spotAt(page, place), PATIENCE).toBe(await spotAt(whole, place))
  })

  test('two topics: the left one is chosen in the card, the scale says that it is one for both', async () => {
    const page = await session.open(NEAR)
    await page.keyboard.press('c')
    const card = page.getByTestId('split-card')
    await card.waitFor()
    await page.waitForURL((url) => url.searchParams.get('split') === 'previous')
    await card.getByText('Две темы').click()
    await page.waitForURL((url) => url.searchParams.get('split')?.startsWith('topic:') === true)
    await expect.poll(() => textOf(page.getByTestId('legend')), PATIENCE).toContain('шкала одна на обе половины')
    await agreed(
      () => countsOf(page),
      () => totalsOf(page, session),
    )
    await card.getByRole('button', { name: 'Убрать сравнение' }).click()
    await page.waitForURL((url) => !url.searchParams.has('split'))
    expect(await page.getByTestId('divider').count()).toBe(0)
  })
}

/** Left, right and difference of each row of the table. */
async function sidesOf(table: Locator): Promise<number[][]> {
  const texts = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent ?? '')),
    )
  return texts.map((row) => row.map((text) => (text.startsWith('−') ? -numberIn(text) : numberIn(text))))
}

/** What the screen names for left and right. */
async function countsOf(page: Page): Promise<number[]> {
  const texts = await page.getByTestId('half-count').allTextContents()
  return texts.map(numberIn)
}

/** What the API counts on the left and on the right. */
async function totalsOf(page: Page, session: Session): Promise<number[]> {
  const right = questionOf(page, session)
  const left = new URLSearchParams(right)
  const split = new URL(page.url()).searchParams.get('split') ?? ''
  if (split.startsWith('topic:')) left.set('topic', split.slice('topic:'.length))
  else {
    const [from = '', to = ''] = [right.get('from') ?? '', right.get('to') ?? '']
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
    left.set('from', dayAfter(from, -days))
    left.set('to', from)
    left.set('until', await comparedUntil(page))
  }
  const totals = await Promise.all([left, right].map((query) => session.ask<Totals>('/api/totals', query)))
  return totals.map(({ total }) => total)
}

/** The middle of a hexagon that lies left of a border, far enough from its edge, from the grip, and from panels and their shadows. */
async function hexagonLeftOf(page: Page, session: Session, border: number): Promise<{ x: number; y: number }> {
  for (const cell of await hexagonsInReach(page, session)) {
    const place = await placeOf(page, cell)
    const isFree = place.x > 380 && place.x < border - 40 && place.y > 120 && place.y < 440
    if (isFree) return place
  }
  throw new Error('there is no hexagon left of the border')
}

/** A small part of the screen as a picture. */
async function spotAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const picture = await page.screenshot({ clip: { x: Math.round(x) - 6, y: Math.round(y) - 6, width: 12, height: 12 } })
  return picture.toString('base64')
}
