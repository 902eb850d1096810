import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseTopic } from './drillDown'
import { zoomIn } from './link'
import { agreedNumbers } from './numbers'
import { topicsFor } from './question'
import { PATIENCE, settled } from './screen'
import { DESK, type Session } from './session'

const TILES = '**/api/hexagons/tiles/**'

/** How the map asks for its hexagons. */
export function tiles(session: Session): void {
  test('panning asks for missing tiles only, and never twice for one', async () => {
    const page = await session.open()
    const asked = tilesAsked(page)
    await page.reload()
    await settled(page)
    await zoomIn(page)
    for (const [across, down] of [
      [-500, 0],
      [-500, 0],
      [500, 200],
      [500, -200],
    ] as const)
      await pull(page, across, down)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).toEqual([...new Set(asked)])
    await agreedNumbers(page, session)
  })

  test('a question that nobody waits for any more is withdrawn', async () => {
    const page = await session.open('', { provoked: /net::ERR_/ })
    const { topics } = await topicsFor(page, session)
    const [first = '', second = ''] = topics.filter(({ parent }) => parent === null).map(({ code }) => code)
    const [held, withdrawn] = [new Set<string>(), new Set<string>()]
    page.on('requestfailed', (request) => withdrawn.add(request.url()))
    await page.route(TILES, (route) => void held.add(route.request().url()))
    await page.getByTestId(`topic-${first}`).click()
    await expect.poll(() => held.size, PATIENCE).toBeGreaterThan(0)
    const superseded = [...held]
    await page.getByTestId(`topic-${second}`).click()
    await expect.poll(() => superseded.filter((url) => !withdrawn.has(url)), PATIENCE).toEqual([])
    await expect.poll(() => held.size, PATIENCE).toBeGreaterThan(superseded.length)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.goto(`${session.product.url}/?topic=${first}`)
    await settled(page)
    await agreedNumbers(page, session)
  })

  test('an unchanged view costs no bytes again: the server says that nothing is new', async () => {
    const page = await session.open()
    const known = new Set<string>()
    const again: Request[] = []
    page.on('requestfinished', (request) => {
      if (!isTile(request)) return
      if (known.has(request.url())) again.push(request)
      known.add(request.url())
    })
    await chooseTopic(page, session)
    await page.reload()
    await settled(page)
    const before = await page.getByTestId('map').getAttribute('data-hexagons')
    again.length = 0
    await page.reload()
    await settled(page)
    // What is fetched ahead for the first time is not meant.
    const sizes = await Promise.all(again.map((request) => request.sizes()))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.map(({ responseBodySize }) => responseBodySize)).toEqual(sizes.map(() => 0))
    expect(await page.getByTestId('map').getAttribute('data-hexagons')).toBe(before)
  })
}

function isTile(request: Request): boolean {
  return request.url().includes('/api/hexagons/tiles/')
}

function tilesAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => void (isTile(request) && asked.push(request.url())))
  return asked
}

/** Pulls the map by its ground, between the panels. */
async function pull(page: Page, across: number, down: number): Promise<void> {
  const [x, y] = [DESK.width / 2 - across / 2, DESK.height / 2 - down / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + across, y + down, { steps: 8 })
  await page.mouse.up()
  await settled(page)
}
