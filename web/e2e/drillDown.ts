import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, agreedNumbers, hexagonsInReach } from './numbers'
import { breakdownFor, topicsFor } from './question'
import { agreed, barsOf, clickHexagon, settled } from './screen'
import type { Session } from './session'

/** From the region through a topic, a hexagon and a municipality, and back. */
export function drillDown(session: Session): void {
  test('a topic and a hexagon narrow the panel to what the API says', async () => {
    const page = await session.open()
    const whole = await agreedFigure(page, session)
    const topic = await chooseTopic(page, session)
    const narrowed = await agreedNumbers(page, session)
    expect(narrowed.figure).toBeLessThan(whole)
    expect(narrowed.topics[topic]).toBe(narrowed.figure)

    const [cell = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, cell)
    const inside = await agreedFigure(page, session)
    expect(inside).toBe(narrowed.hexagons[cell])
    await agreedTopics(page, session)
    expect((await barsOf(page)).length).toBeGreaterThan(0)
  })

  test('a municipality narrows, and the path leads back step by step', async () => {
    const page = await session.open()
    const whole = await agreedFigure(page, session)
    await page.getByRole('button', { name: 'Районы' }).click()
    const municipality = page.locator('input[data-testid^="municipality-"]').first()
    const code = (await municipality.getAttribute('data-testid'))?.replace('municipality-', '') ?? ''
    await municipality.click()
    await page.waitForURL((url) => url.searchParams.get('area') === code)
    const part = await agreedFigure(page, session)
    expect(part).toBeLessThan(whole)

    await settled(page)
    const [cell = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, cell)
    expect(await agreedFigure(page, session)).toBeLessThan(part)
    await page.getByTestId('crumb-municipality').click()
    await page.waitForURL((url) => !url.searchParams.has('cell') && url.searchParams.get('area') === code)
    expect(await agreedFigure(page, session)).toBeGreaterThanOrEqual(part)
    await page.getByTestId('crumb-region').click()
    await page.waitForURL((url) => !url.searchParams.has('area'))
    expect(await agreedFigure(page, session)).toBeGreaterThanOrEqual(whole)
  })
}

/** Chooses the topic of the first level that has the most appeals. */
export async function chooseTopic(page: Page, session: Session): Promise<string> {
  const { topics } = await topicsFor(page, session)
  const [largest] = topics.filter(({ parent }) => parent === null).sort((one, other) => other.count - one.count)
  const code = largest?.code ?? ''
  await page.getByTestId(`topic-${code}`).click()
  await page.waitForURL((url) => url.searchParams.get('topic') === code)
  await settled(page)
  return code
}

async function agreedTopics(page: Page, session: Session): Promise<void> {
  const { topics } = await topicsFor(page, session)
  const names = new Map(topics.map(({ code, name }) => [code, name.ru]))
  await agreed(
    () => barsOf(page),
    async () => {
      const breakdown = await breakdownFor(page, session)
      return breakdown.topics.map(({ code, count }) => ({ name: names.get(code) ?? '', count }))
    },
  )
}
