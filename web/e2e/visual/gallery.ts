import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../gallery/serve'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { judge } from './judge'
import { SCREENS, stillPicture } from './pages'

/** Every component in its states, section by section. */
export function gallery(session: Session): void {
  let served: ServedGallery
  beforeAll(async () => {
    served = await serveGallery()
  })
  afterAll(() => served?.close())

  test.each(['light', 'dark'] as const)('the gallery in the %s theme', async (theme) => {
    for (const { width, height, times } of SCREENS) {
      const viewport = { width, height }
      const address = new URL(`${served.url}?theme=${theme}`).href
      const page = await session.visit(address, { colorScheme: theme, viewport, reducedMotion: 'reduce' })
      await expect.poll(() => page.locator('[data-section]').count(), PATIENCE).toBeGreaterThan(3)
      await judge(`gallery-${theme}-${width}`, await stillPicture(page, { fullPage: true }), times)
      await page.context().close()
    }
  })
}
