import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { settled } from '../screen'
import type { Session } from '../session'
import { openEditor } from './metricScreen'

/** For everybody: what axe can find, and what a phone has room for. */
export function everybody(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.open('?metric=per10k', { colorScheme })
    expect(await findings(page)).toEqual([])
    await page.getByTestId('metric-switch').click()
    await page.locator('[role=menuitemradio][data-reason]').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await openEditor(page)
    expect(await findings(page)).toEqual([])
  })

  test('on a phone the legend and its editor fit, and nothing scrolls sideways', async () => {
    const page = await session.open('?metric=change', { viewport: { width: 390, height: 844 } })
    await openEditor(page)
    await settled(page)
    for (const name of ['legend', 'scale-editor']) {
      const box = await page.getByTestId(name).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
      expect(box?.y).toBeGreaterThanOrEqual(0)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}
