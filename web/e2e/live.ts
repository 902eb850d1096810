import { randomUUID } from 'node:crypto'
import type { HexagonDetail } from '@ochag/api/contract/hexagon'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import { cellToLatLng } from 'h3-js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, hexagonsInReach } from './numbers'
import { questionOf, topicsFor } from './question'
import { clickHexagon, countsOn, figureOf, liveStateOf, PATIENCE, placeOf, textOf } from './screen'
import type { Session } from './session'

/** What comes in while one looks, and what came in while nobody could. */
export function live(session: Session): void {
  test('an appeal handed in raises its hexagon and the figure by one, without a reload', async () => {
    const page = await session.open()
    const cell = await openHexagon(page, session)
    const figure = await agreedFigure(page, session)
    const before = { url: page.url(), place: await placeOf(page, cell), marker: 'never reloaded' }
    await page.evaluate((marker) => document.documentElement.setAttribute('data-marker', marker), before.marker)

    await session.post(await appealsIn(page, session, cell, 1))
    await expect.poll(() => numbersOf(page, cell), PATIENCE).toEqual([figure + 1, figure + 1])
    const marker = await page.locator('html').getAttribute('data-marker')
    expect({ url: page.url(), place: await placeOf(page, cell), marker }).toEqual(before)
    expect(await toldOf(page, session, cell)).toBe(figure + 1)

    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('cell'))
    expect(await agreedFigure(page, session)).toBeGreaterThan(figure)
  })

  test('a killed server is noticed and recovered from: nothing is missed, nothing doubled', async () => {
    const page = await session.open('', { provoked: /net::ERR_/ })
    const cell = await openHexagon(page, session)
    const figure = await agreedFigure(page, session)
    const meanwhile = await appealsIn(page, session, cell, 3)

    await session.product.kill()
    await expect.poll(() => liveStateOf(page), PATIENCE).toMatch(/offline|connecting/)
    await expect.poll(() => textOf(page.getByTestId('offline')), PATIENCE).toMatch(/данные на .+\(.+\)/)
    expect(await numbersOf(page, cell)).toEqual([figure, figure])

    await page.route('**/api/**', (route) => route.abort())
    await session.product.start()
    await session.post(meanwhile)
    expect(await liveStateOf(page)).not.toBe('live')
    expect(await numbersOf(page, cell)).toEqual([figure, figure])

    await page.unroute('**/api/**')
    await expect.poll(() => liveStateOf(page), PATIENCE).toBe('live')
    await expect.poll(() => numbersOf(page, cell), PATIENCE).toEqual([figure + 3, figure + 3])
    await page.getByTestId('offline').waitFor({ state: 'detached' })
    await session.post(await appealsIn(page, session, cell, 1))
    await expect.poll(() => numbersOf(page, cell), PATIENCE).toEqual([figure + 4, figure + 4])
    expect(await toldOf(page, session, cell)).toBe(figure + 4)
  })
}

async function openHexagon(page: Page, session: Session): Promise<string> {
  const [cell = ''] = await hexagonsInReach(page, session)
  await clickHexagon(page, cell)
  return cell
}

/** What map and panel show for the open hexagon. */
async function numbersOf(page: Page, cell: string): Promise<number[]> {
  return [...(await countsOn(page, [cell])), await figureOf(page)]
}

async function toldOf(page: Page, session: Session, cell: string): Promise<number> {
  return (await session.ask<HexagonDetail>(`/api/hexagons/${cell}`, questionOf(page, session))).count
}

/** New appeals in the middle of a hexagon. */
async function appealsIn(page: Page, session: Session, cell: string, count: number): Promise<Partial<NewAppeal>[]> {
  const [latitude, longitude] = cellToLatLng(cell)
  const { topics } = await topicsFor(page, session)
  const { sources } = await session.ask<{ sources: { code: string }[] }>('/api/sources')
  return Array.from({ length: count }, () => ({
    source: sources[0]?.code ?? '',
    externalId: `e2e-${randomUUID()}`,
    topic: topics[0]?.code ?? null,
    createdAt: new Date().toISOString(),
    point: [longitude, latitude],
  }))
}
