import { expect, test } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { tabTo } from './dataScreen'

interface Doubts {
  doubts: { address: string }[]
}

/** Places that are not believed. */
export function placing(session: Session): void {
  test('a doubtful place is moved on the map by keyboard alone, and put back', async () => {
    const createdAt = new Date(Date.now() - 3_600_000).toISOString()
    const appeal = { source: 'pos', createdAt, point: [0, 0] as [number, number], address: 'Тупик 1' }
    await session.post([
      { ...appeal, externalId: 'тупик-1' },
      { ...appeal, externalId: 'тупик-2' },
    ])
    const page = await session.visit('/data?tab=doubts')
    await page.getByText('Нулевые координаты.').waitFor()
    await tabTo(page, /^Показать место: Тупик 1/)
    await page.keyboard.press('Enter')
    const marker = page.getByTestId('place-marker')
    await expect.poll(() => marker.evaluate((one) => one === document.activeElement), PATIENCE).toBe(true)
    const coordinates = page.getByLabel('Широта, Долгота')
    const before = await coordinates.inputValue()
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(() => coordinates.inputValue()).not.toBe(before)
    await page.keyboard.press('ArrowRight')
    await tabTo(page, /^Поставить сюда/)
    await page.keyboard.press('Enter')
    await page.getByText('2 обращения поставлены на место.').waitFor()
    await expect.poll(async () => addresses(await session.ask('/api/doubts')), PATIENCE).not.toContain('Тупик 1')
    await page.getByRole('button', { name: 'Вернуть' }).click()
    await page.getByText('Возвращено как было.').waitFor()
    await expect.poll(async () => addresses(await session.ask('/api/doubts')), PATIENCE).toContain('Тупик 1')
  })
}

function addresses({ doubts }: Doubts): string[] {
  return doubts.map(({ address }) => address)
}
