import { cellToLatLng } from 'h3-js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseTopic } from './drillDown'
import { agreedFigure, hexagonsInReach } from './numbers'
import { clickHexagon, placeOf, settled, textOf } from './screen'
import { DESK, type Session } from './session'

/** Pixels of a tile at zoom 0. */
const TILE = 512
/** A link holds its zoom to a hundredth: at the edge of a desk's screen that is two pixels. */
const REACH = 2.5

/** A link opens what its sender saw. */
export function link(session: Session): void {
  test('the address opened in another browser shows the same', async () => {
    const sender = await session.open()
    await chooseTopic(sender, session)
    await zoomIn(sender)
    const [cell = ''] = await hexagonsInReach(sender, session)
    await clickHexagon(sender, cell)
    await linkSaysWhere(sender, cell)
    const sent = await shown(sender, session)

    const receiver = await session.open(new URL(sender.url()).search)
    const received = await shown(receiver, session)
    expect(received).toEqual({ ...sent, place: received.place })
    expect(distance(received.place, sent.place)).toBeLessThan(REACH)
    expect(receiver.url()).toBe(sender.url())
  })
}

/** Turns the wheel over the middle of the map. */
export async function zoomIn(page: Page): Promise<void> {
  await settled(page)
  await page.mouse.move(DESK.width / 2, DESK.height / 2)
  await page.mouse.wheel(0, -400)
  await page.waitForURL((url) => url.searchParams.has('at'))
  await settled(page)
}

async function shown(page: Page, session: Session) {
  const cell = new URL(page.url()).searchParams.get('cell') ?? ''
  await linkSaysWhere(page, cell)
  return {
    figure: await agreedFigure(page, session),
    chips: await page.getByTestId('filter-chip').allInnerTexts(),
    path: await page.locator('[data-testid^=crumb-]').allInnerTexts(),
    legend: await textOf(page.getByTestId('legend').locator('h2')),
    chosen: await page.locator('input[data-testid]:checked').evaluateAll((all) => all.map((one) => one.dataset.testid)),
    resolution: await page.getByTestId('map').getAttribute('data-resolution'),
    place: await placeOf(page, cell),
  }
}

/** Waits until the address's camera, reckoned in Mercator's projection by hand, puts a hexagon where the map has it. */
export async function linkSaysWhere(page: Page, cell: string): Promise<void> {
  await expect
    .poll(async () => distance(reckon(page.url(), cell), await placeOf(page, cell)), { timeout: 30_000 })
    .toBeLessThan(REACH)
}

function reckon(address: string, cell: string): { x: number; y: number } {
  const [latitude = 0, longitude = 0, zoom = 0] = (new URL(address).searchParams.get('at') ?? '').split(',').map(Number)
  const [north, east] = cellToLatLng(cell)
  const size = TILE * 2 ** zoom
  return {
    x: DESK.width / 2 + ((east - longitude) / 360) * size,
    y: DESK.height / 2 + (mercator(latitude) - mercator(north)) * size,
  }
}

/** How far north a latitude is, in widths of the world. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
