import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { settled } from '../screen'
import type { Session } from '../session'
import { SPLIT } from './halves'

/** For everybody, and on a phone. */
export function everybody(session: Session): void {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious on a split map in the %s theme',
    async (colorScheme) => {
      const page = await session.open(SPLIT, { colorScheme })
      await page.getByTestId('divider').waitFor()
      await page.keyboard.press('c')
      await page.getByTestId('split-card').waitFor()
      expect(await findings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('v')
      await page.getByRole('dialog').waitFor()
      expect(await findings(page)).toEqual([])
    },
  )

  test('on a phone the halves, their names and the card fit', async () => {
    const page = await session.open(SPLIT, { viewport: { width: 390, height: 844 }, hasTouch: true })
    const names = page.getByTestId('half-count')
    await names.nth(1).waitFor()
    await page.getByRole('button', { name: 'Сравнить на карте' }).click()
    await page.getByTestId('split-card').waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    for (const box of [await names.first().boundingBox(), await names.nth(1).boundingBox()]) {
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
  })
}
