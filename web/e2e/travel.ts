import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseTopic } from './drillDown'
import { zoomIn } from './link'
import { agreedFigure, hexagonsInReach } from './numbers'
import { clickHexagon, settled } from './screen'
import { DESK, type Session } from './session'

/** Back and forward. */
export function travel(session: Session): void {
  test('back and forward walk through filters and selections', async () => {
    const page = await session.open()
    const stations = [await station(page, session)]
    await chooseTopic(page, session)
    stations.push(await station(page, session))
    const [first = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, first)
    stations.push(await station(page, session))
    const [, second = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, second)
    stations.push(await station(page, session))

    for (const expected of stations.slice(0, -1).reverse()) {
      await page.goBack()
      expect(await station(page, session)).toEqual(expected)
    }
    for (const expected of stations.slice(1)) {
      await page.goForward()
      expect(await station(page, session)).toEqual(expected)
    }
  })

  test('moving the map adds nothing to the history', async () => {
    const page = await session.open()
    await chooseTopic(page, session)
    const length = await page.evaluate(() => history.length)
    await zoomIn(page)
    const zoomed = page.url()
    await drag(page)
    await page.waitForURL((url) => url.href !== zoomed)
    expect(await page.evaluate(() => history.length)).toBe(length)
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('topic'))
    expect(await page.getByTestId('filter-chip').count()).toBe(0)
  })
}

/** What is open, once its figure is the API's; the figure itself may have grown when one comes back. */
async function station(page: Page, session: Session) {
  await agreedFigure(page, session)
  const { searchParams } = new URL(page.url())
  return {
    topic: searchParams.get('topic'),
    cell: searchParams.get('cell'),
    chips: await page.getByTestId('filter-chip').allInnerTexts(),
    crumbs: await page.locator('[data-testid^=crumb-]').evaluateAll((all) => all.map((one) => one.dataset.testid)),
  }
}

/** Pulls the map by its ground. */
export async function drag(page: Page): Promise<void> {
  await settled(page)
  await page.mouse.move(DESK.width / 2, DESK.height / 2)
  await page.mouse.down()
  await page.mouse.move(DESK.width / 2 + 60, DESK.height / 2 - 40, { steps: 6 })
  await page.mouse.up()
  await settled(page)
}
