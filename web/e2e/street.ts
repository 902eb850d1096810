import type { AppealPage } from '@ochag/api/contract/appeal'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { STREET_ZOOM } from '../src/map/street/street'
import { addDays } from '../src/view/days'
import { PATIENCE, settled, textOf } from './screen'
import { DESK, type Session } from './session'

type Mark = ReturnType<NonNullable<typeof window.ochagMap>['marks']>[number]

type Place = [number, number]

/** Appeals one by one, where the map is near enough. */
export function street(session: Session): void {
  test('places that lie near each other are one mark, which a click takes apart, down to one appeal', async () => {
    const period = `from=${addDays(session.region.today, -6)}&to=${addDays(session.region.today, 1)}`
    const [first, other] = await neighbours(session, period)
    const between = [(first[1] + other[1]) / 2, (first[0] + other[0]) / 2]
    const page = await session.open(`?${period}&at=${between},${STREET_ZOOM}`)
    await page.getByTestId('street-key').waitFor()
    const several = await markInReach(page, ({ places }) => places === 'several')
    expect(several.count).toBeGreaterThan(1)

    await page.mouse.click(several.x, several.y)
    await page.waitForURL((url) => zoomOf(url) > STREET_ZOOM)
    await settled(page)
    const parted = nearestTo(await marksOf(page), { x: DESK.width / 2, y: DESK.height / 2 })
    expect(parted.count).toBeLessThan(several.count)

    const [longitude, latitude] = first
    const near = await session.open(`?${period}&at=${latitude},${longitude},18`)
    await near.getByTestId('street-key').waitFor()
    expect((await marksOf(near)).filter(({ places }) => places === 'several')).toEqual([])
    const one = await markInReach(near, ({ count }) => count === 1)
    await near.mouse.click(one.x, one.y)
    await near.waitForURL((url) => url.searchParams.has('appeal'))
    const id = new URL(near.url()).searchParams.get('appeal')
    const { externalId } = await session.ask<{ externalId: string }>(`/api/appeals/${id}`)
    await expect.poll(() => textOf(near.getByTestId('appeal')), PATIENCE).toContain(externalId)
  })

  test('from afar there are no marks and no key to them', async () => {
    const page = await session.open()
    expect(await marksOf(page)).toEqual([])
    expect(await page.getByTestId('street-key').count()).toBe(0)
  })
}

/** Pixels, from afar, between two places that are one mark there and are told apart by a click or two. */
const NEAR = { least: 14, most: 30 }

/** Two places that lie near each other; at the first there is one appeal. */
async function neighbours(session: Session, period: string): Promise<[Place, Place]> {
  const points = await placesOf(session, period)
  for (const one of points) {
    const others = points.filter((other) => other !== one)
    if (others.some((other) => pixelsApart(one, other) === 0)) continue
    const near = others.find((other) => pixelsApart(one, other) > NEAR.least && pixelsApart(one, other) < NEAR.most)
    if (near) return [one, near]
  }
  throw new Error('no two appeals lie near each other')
}

/** Where the appeals of a period are; each as often as there are appeals. */
async function placesOf(session: Session, period: string): Promise<Place[]> {
  const query = new URLSearchParams(`${period}&located=true&limit=500`)
  const places: Place[] = []
  for (;;) {
    const { appeals, next } = await session.ask<AppealPage>('/api/appeals', query)
    places.push(...appeals.flatMap(({ point, cell }) => (point && cell ? [point] : [])))
    if (next === null) return places
    query.set('cursor', next)
  }
}

/** How far two places near each other are on the screen at the zoom from which appeals are shown one by one. */
function pixelsApart([longitude, latitude]: Place, other: Place): number {
  const stretched = 1 / Math.cos((latitude * Math.PI) / 180)
  return Math.hypot(longitude - other[0], (latitude - other[1]) * stretched) * PIXELS_PER_DEGREE
}

/** Of longitude; the world is 512 pixels wide at zoom 0. */
const PIXELS_PER_DEGREE = (512 * 2 ** STREET_ZOOM) / 360

function zoomOf(url: URL): number {
  return Number(url.searchParams.get('at')?.split(',')[2] ?? 0)
}

function nearestTo(marks: Mark[], { x, y }: { x: number; y: number }): Mark {
  const [nearest] = marks.sort((one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y))
  if (!nearest) throw new Error('there is no mark')
  return nearest
}

function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => window.ochagMap?.marks() ?? [])
}

/** A mark of some sort that no panel covers. */
async function markInReach(page: Page, wanted: (mark: Mark) => boolean): Promise<Mark> {
  const marks = (await marksOf(page)).filter(wanted)
  const inReach = await page.evaluate(
    (all) => all.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-testid=map]')),
    marks,
  )
  const [first] = inReach
  if (!first) throw new Error(`none of ${marks.length} marks is in reach`)
  return first
}
