import { gridDisk } from 'h3-js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { agreedFigure } from '../numbers'
import { countsOn, numberIn, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'

const NEAR = '?at=59.9,30.3,8'

/** From hexagon to hexagon by the keyboard. */
export function keys(session: Session): void {
  test('arrows lead to neighbours, each told with its place, count and share', async () => {
    const page = await session.open(NEAR)
    await focusMap(page)
    await page.keyboard.press('ArrowRight')
    const first = await toldAfter(page, '')
    expect(first).toMatch(/^.+, [\d\s]+ обращени[йея], .+%/)
    await page.keyboard.press('Enter')
    const start = await openedCell(page)
    expect([numberIn(first.split(', ')[1] ?? '')]).toEqual(await countsOn(page, [start]))
    await page.keyboard.press('ArrowUp')
    await toldAfter(page, first)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('cell') !== start)
    expect(gridDisk(start, 1)).toContain(await openedCell(page))
  })

  test('Enter opens a hexagon and then its inside, Escape comes back, and the panel follows', async () => {
    const page = await session.open(NEAR)
    const all = await agreedFigure(page, session)
    const resolution = await resolutionOf(page)
    await focusMap(page)
    await page.keyboard.press('Home')
    await toldAfter(page, '')
    await page.keyboard.press('Enter')
    const cell = await openedCell(page)
    expect(await agreedFigure(page, session)).toBeLessThan(all)
    await settled(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => resolutionOf(page), PATIENCE).toBeGreaterThan(resolution)
    await settled(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => resolutionOf(page), PATIENCE).toBe(resolution)
    expect(await openedCell(page)).toBe(cell)
    await settled(page)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('cell'))
    expect(await agreedFigure(page, session)).toBe(all)
  })

  test('with the shift key arrows move the map', async () => {
    const page = await session.open(NEAR)
    await focusMap(page)
    await page.keyboard.press('Shift+ArrowRight')
    await page.waitForURL((url) => Number(url.searchParams.get('at')?.split(',')[1]) > 30.4)
    expect(new URL(page.url()).searchParams.get('at')?.split(',')[0]).toBe('59.9')
  })

  test('a walk never leads below a panel: the map comes along', async () => {
    const page = await session.open(NEAR, { reducedMotion: 'reduce' })
    await focusMap(page)
    const before = new URL(page.url()).searchParams.get('at')
    let told = ''
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press('ArrowDown')
      told = await toldAfter(page, told)
      await settled(page)
    }
    expect(new URL(page.url()).searchParams.get('at')).not.toBe(before)
    const ring = await page.getByTestId('walk-tip').boundingBox()
    const timeline = await page.getByTestId('timeline').boundingBox()
    expect((ring?.y ?? 0) + (ring?.height ?? 0)).toBeLessThan(timeline?.y ?? 0)
  })

  test('from afar the keyboard walks municipalities, and Enter narrows the filter to one', async () => {
    const page = await session.open('?at=60,32,4.2')
    await focusMap(page)
    await page.keyboard.press('ArrowRight')
    expect(await toldAfter(page, '')).toMatch(/район|округ/i)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.getAll('area').length === 1)
  })

  test('the list of keys tells them, and axe has nothing to say', async () => {
    const page = await session.open(NEAR)
    await focusMap(page)
    await page.keyboard.press('ArrowRight')
    await toldAfter(page, '')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Клавиши' })
    await list.waitFor()
    for (const text of ['К соседнему шестиугольнику', 'Сдвинуть карту', 'Сравнить на карте'])
      expect(await list.getByText(text).count()).toBe(1)
  })
}

async function focusMap(page: Page): Promise<void> {
  await page.getByTestId('map').locator('canvas').first().focus()
}

/** What is told once that is something else than before. */
async function toldAfter(page: Page, before: string): Promise<string> {
  const voice = page.getByTestId('walk-voice')
  await expect.poll(async () => ![before, ''].includes(await textOf(voice)), PATIENCE).toBe(true)
  return textOf(voice)
}

async function openedCell(page: Page): Promise<string> {
  await page.waitForURL((url) => url.searchParams.has('cell'))
  return new URL(page.url()).searchParams.get('cell') ?? ''
}

async function resolutionOf(page: Page): Promise<number> {
  return Number(await page.getByTestId('map').getAttribute('data-resolution'))
}
