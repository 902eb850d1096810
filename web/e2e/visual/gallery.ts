import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../gallery/serve'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { judge } from './judge'
import { stillPicture } from './pages'

/**
 * Screens, and how many times smaller their pictures are kept: there are many of them. On a larger screen than the last all
 * grows alike and nothing looks otherwise.
 */
const SCREENS = [
  { width: 390, height: 844, times: 3 },
  { width: 1366, height: 768, times: 4 },
  { width: 1920, height: 1080, times: 6 },
] as const

/** What lies below so many pixels Chromium pictures as if it began anew. */
const MOST_HIGH = 8192

/** Noon of the day that never passes in the gallery. */
const NOW = '2026-11-22T12:00:00Z'

/** As long as all sections may take on a busy machine, in milliseconds. */
const MINUTES = 1_200_000

/** Every component in its states, section by section. */
export function gallery(session: Session): void {
  let served: ServedGallery
  beforeAll(async () => {
    served = await serveGallery()
  })
  afterAll(() => served?.close())

  test.each(['light', 'dark'] as const)(
    'the gallery in the %s theme',
    async (theme) => {
      const page = await session.visit(`${served.url}?section=tokens`, {
        colorScheme: theme,
        reducedMotion: 'reduce',
        prepare: (empty) => empty.clock.setFixedTime(NOW),
      })
      const links = page.getByRole('navigation').getByRole('link')
      await expect.poll(() => links.count(), PATIENCE).toBeGreaterThan(20)
      for (const name of await links.allTextContents()) {
        const address = `${served.url}?section=${name}&theme=${theme}`
        await openSection(page, address, name)
        // The window grows around a section: to load it with all its pages anew takes longer than to picture it.
        for (const { width, height, times } of SCREENS) {
          await page.setViewportSize({ width, height })
          const look = () => judge(`gallery-${name}-${theme}-${width}`, () => sectionPicture(page, name), times)
          // What was left unpainted stays so until it is loaded anew.
          await look().catch(async () => {
            await openSection(page, address, name)
            await look()
          })
        }
      }
      await page.context().close()
    },
    MINUTES,
  )
}

/** Milliseconds that the pages within a section may take before they are asked for once more. */
const LONG = 45_000

/** Opens a section with all pages within it. */
async function openSection(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address)
  const section = page.locator(`[data-section="${name}"]`)
  await section.waitFor({ timeout: PATIENCE.timeout })
  const missing = async () => {
    const wanted = await section.locator('iframe').count()
    const ready = await Promise.all(page.frames().slice(1).map(isReady))
    return wanted - ready.filter(Boolean).length
  }
  // Of the many that load at once on a busy machine one may be left waiting for ever.
  const inTime = expect.poll(missing, { ...PATIENCE, timeout: LONG }).toBe(0)
  await inTime.catch(() => page.reload())
  await expect.poll(missing, PATIENCE).toBe(0)
  // What has never been near the window may stay unpainted.
  for (const frame of await section.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
}

async function isReady(frame: Frame): Promise<boolean> {
  return (await frame.locator('html[data-ready]').count()) > 0
}

/** A section at rest. */
async function sectionPicture(page: Page, name: string): Promise<Buffer> {
  const section = page.locator(`[data-section="${name}"]`)
  return stillPicture(page, async () => {
    const clip = await section.evaluate(showMiddle)
    expect(clip.height, `the section ${name} is too high for a picture: it is to be two`).toBeLessThan(MOST_HIGH)
    return { fullPage: true, clip }
  })
}

/**
 * Scrolls to the middle of an element and says where in the document it lies; in the page. Of a page within the page that
 * is farther from the window than 4000 pixels Chromium paints nothing, or not always: from the middle none is.
 */
function showMiddle(element: Element): { x: number; y: number; width: number; height: number } {
  element.scrollIntoView({ block: 'center' })
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const [x, y] = [Math.floor(left + window.scrollX), Math.floor(top + window.scrollY)]
  return { x, y, width: Math.ceil(right + window.scrollX) - x, height: Math.ceil(bottom + window.scrollY) - y }
}
