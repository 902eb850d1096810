import type { AppealPage } from '@ochag/api/contract/appeal'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { PATIENCE, settled } from '../screen'
import type { Session } from '../session'
import { freeze } from './freeze'
import { judge } from './judge'

/** Screens, and how many times smaller their pictures are kept. */
export const SCREENS = [
  { width: 1366, height: 768, times: 2 },
  { width: 1920, height: 1080, times: 3 },
  { width: 3840, height: 2160, times: 6 },
] as const

/** Milliseconds: painted by software, a large map takes its time. */
export const PATIENCE_FOR_4K = 240_000

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
      const page = await session.visit(address, { colorScheme, prepare: freeze, reducedMotion: 'reduce' })
      for (const { width, height, times } of SCREENS) {
        await page.setViewportSize({ width, height })
        await atRest(page, name === 'map')
        await judge(
          `${name}-${colorScheme}-${width}`,
          await page.screenshot({ animations: 'disabled', timeout: PATIENCE_FOR_4K }),
          times,
        )
      }
    })
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
    .poll(async () => !isWaiting(page) && (await page.evaluate(isDrawn)) && !isWaiting(page), PATIENCE)
    .toBe(true)
}

async function isDrawn(): Promise<boolean> {
  await document.fonts.ready
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
  const maps = [...document.querySelectorAll<HTMLElement>('[data-idle]')]
  return (
    maps.every(({ dataset }) => dataset.idle === 'true') &&
    !document.querySelector('[class*="Skeleton"], [class*="skeleton"], [aria-busy="true"]')
  )
}
