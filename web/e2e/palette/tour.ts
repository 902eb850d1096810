import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { DESK, type Session } from '../session'

const SIZES = [DESK, { width: 390, height: 844 }, { width: 1024, height: 768 }]

/** Whoever comes first is shown around, once. */
export function tour(session: Session): void {
  test.each(SIZES)(
    'five steps at $width × $height, each wholly on the screen, and never again by itself',
    async (viewport) => {
      const page = await session.open('', { tour: true, viewport })
      for (const step of [1, 2, 3, 4, 5]) {
        await page.getByTestId('tour').getByText(`Шаг ${step} из 5`).waitFor()
        await expect.poll(() => isWithin(page, viewport)).toBe(true)
        await page.keyboard.press('ArrowRight')
      }
      await page.getByTestId('tour').waitFor({ state: 'detached' })
      await page.reload()
      await page.getByTestId('legend').waitFor()
      await page.getByRole('button', { name: 'Сохранённые виды' }).waitFor()
      expect(await page.getByTestId('tour').count()).toBe(0)
    },
  )

  test('it can be skipped, and begun again from the menu of another page', async () => {
    const page = await session.open('', { tour: true })
    await page.getByTestId('tour').getByRole('button', { name: 'Пропустить' }).click()
    await page.getByTestId('tour').waitFor({ state: 'detached' })
    await page.goto(`${session.product.url}/about`)
    await page.getByRole('button', { name: 'Меню' }).click()
    await page.getByRole('menuitem', { name: 'Знакомство с картой' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.getByTestId('tour').getByText('Шаг 1 из 5').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('tour').waitFor({ state: 'detached' })
  })

  test('who comes by a link sees what was sent, without a tour', async () => {
    const page = await session.open('?topic=roads', { tour: true })
    await page.getByRole('button', { name: 'Сохранённые виды' }).waitFor()
    expect(await page.getByTestId('tour').count()).toBe(0)
  })
}

async function isWithin(page: Page, { width, height }: { width: number; height: number }): Promise<boolean> {
  const box = await page.getByTestId('tour').boundingBox()
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
}
