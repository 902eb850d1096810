import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../gallery/serve'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { judge } from './judge'
import { stillPicture } from './pages'

/** Screens, and how many times smaller their pictures are kept: there are many of them. */
const SCREENS = [
  { width: 1366, height: 768, times: 3 },
  { width: 1920, height: 1080, times: 4 },
] as const

/** Noon of the day that never passes in the gallery. */
const NOW = '2026-11-22T12:00:00Z'

/** Every component in its states, section by section. */
export function gallery(session: Session): void {
  let served: ServedGallery
  beforeAll(async () => {
    served = await serveGallery()
  })
  afterAll(() => served?.close())

  const cases = (['light', 'dark'] as const).flatMap((theme) => SCREENS.map((screen) => ({ theme, ...screen })))
  test.each(cases)('the gallery in the $theme theme, $width wide', async ({ theme, width, height, times }) => {
    const page = await session.visit(new URL(`${served.url}?theme=${theme}`).href, {
      colorScheme: theme,
      viewport: { width, height },
      reducedMotion: 'reduce',
      prepare: (empty) => empty.clock.setFixedTime(NOW),
    })
    for (const name of await sectionsOf(page)) {
      const section = page.locator(`[data-section="${name}"]`)
      await judge(`gallery-${name}-${theme}-${width}`, await stillPicture(page, section), times)
    }
    await page.context().close()
  })
}

/** The names of the sections, once all of them and every page within them are there. */
async function sectionsOf(page: Page): Promise<string[]> {
  await expect.poll(() => page.locator('[data-section]').count(), PATIENCE).toBeGreaterThan(3)
  for (const frame of page.frames().slice(1)) await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
  const sections = page.locator('[data-section]')
  return sections.evaluateAll((all) => all.map((section) => section.getAttribute('data-section') ?? ''))
}
