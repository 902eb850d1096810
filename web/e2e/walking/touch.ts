import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hexagonsInReach } from '../numbers'
import { PATIENCE, placeOf, settled } from '../screen'
import type { Session } from '../session'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Fingers on the map of a phone. */
export function touch(session: Session): void {
  test('a resting finger tells the hexagon and opens nothing, a tap opens it', async () => {
    const page = await session.open('?at=59.9,30.3,8', PHONE)
    const [cell = ''] = await hexagonsInReach(page, session)
    const place = await placeOf(page, cell)
    const fingers = await page.context().newCDPSession(page)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] })
    await page.getByTestId('map-tip').waitFor()
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    expect(new URL(page.url()).searchParams.has('cell')).toBe(false)
    await page.touchscreen.tap(place.x, place.y)
    await page.waitForURL((url) => url.searchParams.get('cell') === cell)
  })

  test('two fingers zoom, one moves', async () => {
    const page = await session.open('?at=59.9,30.3,8', PHONE)
    await pinch(page)
    await expect.poll(() => zoomOf(page), PATIENCE).toBeGreaterThan(8.4)
    await settled(page)
    const before = new URL(page.url()).searchParams.get('at')
    await drag(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('at'), PATIENCE).not.toBe(before)
  })

  test('panels are sheets that open and close', async () => {
    const page = await session.open('?at=59.9,30.3,8', PHONE)
    for (const name of ['Фильтр', 'Время', 'Подробности']) {
      await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name }).tap()
      const sheet = page.getByRole('dialog')
      await sheet.waitFor()
      await sheet.getByRole('button', { name: 'Закрыть' }).first().tap()
      await sheet.waitFor({ state: 'detached' })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
}

async function pinch(page: Page): Promise<void> {
  const fingers = await page.context().newCDPSession(page)
  const at = (apart: number) => [
    { x: 195 - apart, y: 420, id: 0 },
    { x: 195 + apart, y: 420, id: 1 },
  ]
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(40) })
  for (const apart of [60, 80, 100, 120])
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(apart) })
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function drag(page: Page): Promise<void> {
  const fingers = await page.context().newCDPSession(page)
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 250, y: 420 }] })
  for (const x of [230, 200, 170, 140])
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: 420 }] })
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

function zoomOf(page: Page): number {
  return Number(new URL(page.url()).searchParams.get('at')?.split(',')[2])
}
