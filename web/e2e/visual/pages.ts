import type { AppealPage } from '@ochag/api/contract/appeal'
import type { Page, PageScreenshotOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { PATIENCE, settled } from '../screen'
import type { Session } from '../session'
import { freeze } from './freeze'
import { judge } from './judge'
import { compare, readPicture } from './picture'

/** Screens, and how many times smaller their pictures are kept. */
const SCREENS = [
  { width: 1366, height: 768, times: 2 },
  { width: 1920, height: 1080, times: 3 },
  { width: 3840, height: 2160, times: 6 },
] as const

/** Milliseconds: painted by software, a large map takes its time. */
const PATIENCE_FOR_4K = 240_000

/** A share of the pixels. */
const MOST_RESTLESS = 0.0005

/** Days that are wholly over, so that no answer depends on when it is asked. */
const PERIOD = 'from=2025-02-15&to=2025-03-16'

const ADDRESSES = {
  map: `/?${PERIOD}`,
  matrix: `/matrix?${PERIOD}`,
  ranking: `/ranking?${PERIOD}`,
  digest: '/digest?day=2025-03-14',
  data: '/data',
  about: '/about',
  wall: '/wall?scenes=topics-3600&days=30',
} as const

/** Every page, in both themes and on three screens, as it was when somebody last looked and found it right. */
export function pages(session: Session): void {
  const names = [...Object.keys(ADDRESSES), 'appeal'] as const
  for (const name of names)
    test.each(['light', 'dark'] as const)(`${name} in the %s theme`, async (colorScheme) => {
      const address = await addressOf(session, name)
      for (const { width, height, times } of SCREENS) {
        // Opened anew on each screen: charts measure themselves again some moment after a window has changed.
        const viewport = { width, height }
        const page = await session.visit(address, { colorScheme, viewport, prepare: freeze, reducedMotion: 'reduce' })
        await atRest(page, name === 'map')
        await judge(`${name}-${colorScheme}-${width}`, () => stillPicture(page), times)
        await page.context().close()
      }
    })
}

/**
 * A picture of a page, or of a part of it, that the next one is the same as: what measures itself anew once it is on the
 * screen has done so.
 * @param partOf says each time anew which part
 */
export async function stillPicture(page: Page, partOf?: () => Promise<PageScreenshotOptions>): Promise<Buffer> {
  const take = async () => page.screenshot({ ...(await partOf?.()), animations: 'disabled', timeout: PATIENCE_FOR_4K })
  let former = await take()
  for (;;) {
    await page.evaluate(isSettled)
    const next = await take()
    if (next.equals(former) || alike(former, next)) return next
    former = next
  }
}

/** Whether two pictures differ by less than what the smoothing of some edges makes: after a window has changed that goes on for ever. */
function alike(former: Buffer, next: Buffer): boolean {
  return compare(readPicture(former), readPicture(next)).share < MOST_RESTLESS
}

async function addressOf(session: Session, name: string): Promise<string> {
  if (isKept(name)) return ADDRESSES[name]
  const query = new URLSearchParams({ from: '2025-03-10', to: '2025-03-11', located: 'true', limit: '1' })
  const { appeals } = await session.ask<AppealPage>('/api/appeals', query)
  return `/appeals/${appeals[0]?.id}`
}

function isKept(name: string): name is keyof typeof ADDRESSES {
  return name in ADDRESSES
}

/** Waits until nothing is asked any more, nothing is a placeholder, letters are there, and the map is painted. */
async function atRest(page: Page, withMap: boolean): Promise<void> {
  await page.getByRole('main').first().waitFor()
  if (withMap) await settled(page)
  await expect
    .poll(async () => (await page.evaluate(isSettled)) && (await page.evaluate(isDrawn)) && !isWaiting(page), PATIENCE)
    .toBe(true)
}

/** Whether letters are there and some frames have passed; in the page. */
async function isSettled(): Promise<boolean> {
  await document.fonts.ready
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
  return document.fonts.status === 'loaded'
}

function isDrawn(): boolean {
  const maps = [...document.querySelectorAll<HTMLElement>('[data-idle]')]
  return (
    maps.every(({ dataset }) => dataset.idle === 'true') &&
    !document.querySelector('[class*="Skeleton"], [class*="skeleton"], [aria-busy="true"]')
  )
}
