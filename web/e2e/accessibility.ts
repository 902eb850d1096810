import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openFirstAppeal } from './appeal'
import { agreedFigure, hexagonsInReach } from './numbers'
import { clickHexagon } from './screen'
import type { Session } from './session'

/** Milliseconds; what goes on for longer is no fade, but the bar of a scene, or a pulse. */
const LONGEST_FADE = 1000

/** For everybody: what axe can find. */
export function accessibility(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.open('', { colorScheme })
    await agreedFigure(page, session)
    expect(await findings(page)).toEqual([])
    const [cell = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, cell)
    await agreedFigure(page, session)
    expect(await findings(page)).toEqual([])
    await openFirstAppeal(page, session)
    expect(await findings(page)).toEqual([])
  })
}

/** What axe finds serious or critical on a page as it stands once nothing fades in any more. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(async (longest) => {
    const lasts = (animation: Animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0)
    const fading = document.getAnimations().filter((animation) => lasts(animation) <= longest)
    await Promise.allSettled(fading.map(({ finished }) => finished))
  }, LONGEST_FADE)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`))
}
