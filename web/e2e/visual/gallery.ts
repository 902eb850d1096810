import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../gallery/serve'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { judge } from './judge'
import { PATIENCE_FOR_4K, SCREENS } from './pages'

/** Every component in its states, section by section. */
export function gallery(session: Session): void {
  let served: ServedGallery
  beforeAll(async () => {
    served = await serveGallery()
  })
  afterAll(() => served?.close())

  test.each(['light', 'dark'] as const)('the gallery in the %s theme', async (theme) => {
    const page = await session.visit(new URL(`${served.url}?theme=${theme}`).href, {
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const sections = page.locator('[data-section]')
    await expect.poll(() => sections.count(), PATIENCE).toBeGreaterThan(3)
    for (const { width, height, times } of SCREENS) {
      await page.setViewportSize({ width, height })
      await page.evaluate(() => document.fonts.ready)
      await judge(
        `gallery-${theme}-${width}`,
        await page.screenshot({ fullPage: true, animations: 'disabled', timeout: PATIENCE_FOR_4K }),
        times,
      )
    }
  })
}
