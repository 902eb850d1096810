import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { EVERY_SCENE, expectWhole, openWall, SCENES, SCREEN, shown, stepTo, wallOf } from './wallScreen'

/** Smaller screens are looked at together with those of the other pages. */
const SIZES = [SCREEN, { width: 3840, height: 2160 }]

/** A capital of Golos is so much of its font size. */
const CAPITAL = 0.7
/** Sixteen minutes of arc from six metres, as a share of the height of a 98 inch screen. */
const LEAST = (6 * Math.tan((16 / 60) * (Math.PI / 180))) / 1.22

/** What a wall owes to those who stand six metres away. */
export function legible(session: Session): void {
  test.each(SIZES)('nothing scrolls or is cut off at $width × $height', async (viewport) => {
    const page = await openWall(session, EVERY_SCENE, { viewport })
    for (const scene of SCENES) {
      await stepTo(page, scene)
      await shown(page)
      await expectWhole(page, scene)
    }
  })

  test('every text can be read from six metres', async () => {
    const page = await openWall(session, EVERY_SCENE, { viewport: { width: 3840, height: 2160 } })
    for (const scene of SCENES) {
      await stepTo(page, scene)
      await shown(page)
      const smallest = await smallestText(page)
      expect((smallest * CAPITAL) / 2160, scene).toBeGreaterThanOrEqual(LEAST)
    }
  })

  test('the pointer comes when it is moved and goes after a pause', async () => {
    const page = await openWall(session, '?scenes=totals-600')
    const cursor = () => wallOf(page).evaluate((wall) => getComputedStyle(wall).cursor)
    await expect.poll(cursor, PATIENCE).toBe('none')
    await page.mouse.move(400, 400)
    await expect.poll(cursor, PATIENCE).toBe('auto')
    await expect.poll(cursor, PATIENCE).toBe('none')
  })

  test('it is dark unless its link says otherwise, and axe finds nothing serious in either theme', async () => {
    for (const theme of ['dark', 'light']) {
      const page = await openWall(session, `${EVERY_SCENE}${theme === 'light' ? '&theme=light' : ''}`, {
        colorScheme: 'light',
        reducedMotion: 'reduce',
      })
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
      for (const scene of SCENES) {
        await stepTo(page, scene)
        await shown(page)
        expect(await findings(page), `${theme} ${scene}`).toEqual([])
      }
    }
  })
}

/** The font size of the smallest text outside the map, in pixels of the screen. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const wall = document.querySelector('[data-testid=wall]')
    const walker = document.createTreeWalker(wall ?? document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const unread = element?.closest('[inert], [role=toolbar], [class*=spoken]')
      if (!element || unread || !walker.currentNode.textContent?.trim()) continue
      const zoom = Number(element.currentCSSZoom)
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize) * zoom)
    }
    return Math.min(...sizes)
  })
}
