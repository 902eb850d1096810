import type { Region } from '@ochag/api/contract/region'
import type { Page } from 'playwright-core'
import { FROZEN } from './frozenTime'

/** Makes a page believe that it is the moment at which the appeals end; timers go on. */
export async function freeze(page: Page): Promise<void> {
  await page.clock.setFixedTime(FROZEN.now)
  await page.route('**/api/region', async (route) => {
    const response = await route.fetch()
    const region: Region = await response.json()
    await route.fulfill({ response, json: { ...region, today: FROZEN.today, now: FROZEN.time } })
  })
}
