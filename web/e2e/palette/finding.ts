import type { AppealPage } from '@ochag/api/contract/appeal'
import type { SearchAnswer } from '@ochag/api/contract/search'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { questionOf } from '../question'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { activeRow, openPalette, rows } from './paletteScreen'

/** What can be found, and what choosing it does. */
export function finding(session: Session): void {
  test.each(['дороги', 'ljhjub', 'roads'])(
    'the topic of roads by «%s»: chosen by Enter it narrows the filter',
    async (typed) => {
      const page = await session.open()
      await openPalette(page)
      await page.keyboard.type(typed)
      await expect.poll(() => activeRow(page), PATIENCE).toBe('Дороги')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('topic') === 'roads')
      expect(await agreedFigure(page, session)).toBeGreaterThan(0)
    },
  )

  test('a district narrows the filter to itself, and the map goes there', async () => {
    const page = await session.open()
    await openPalette(page)
    await page.keyboard.type('выборгский')
    await rows(page, 'Выборгский район').first().click()
    await page.waitForURL((url) => url.searchParams.has('area') && url.searchParams.has('at'))
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)
  })

  test('appeals by their words, as the API finds them under the same filter; past the filter on request', async () => {
    const page = await session.open()
    await openPalette(page)
    await page.keyboard.type('яма дорога')
    const query = new URLSearchParams([...questionOf(page, session), ['q', 'яма дорога']])
    const { appeals } = await session.ask<SearchAnswer>('/api/search', query)
    expect(appeals.length).toBeGreaterThan(0)
    const found = page.getByRole('dialog').locator('mark')
    await expect.poll(() => found.count(), PATIENCE).toBeGreaterThanOrEqual(appeals.length)
    await rows(page, 'Искать «яма дорога» во всех обращениях').click()
    await rows(page, 'во всех обращениях').waitFor({ state: 'detached' })
    await page.getByRole('dialog').waitFor()
  })

  test('an appeal by its number leads to its page', async () => {
    const page = await session.open()
    const { appeals } = await session.ask<AppealPage>('/api/appeals', new URLSearchParams({ limit: '1' }))
    const [appeal] = appeals
    await openPalette(page)
    await page.keyboard.type(appeal?.externalId ?? '')
    const row = rows(page, `№ ${appeal?.externalId}`)
    await row.click()
    await page.waitForURL((url) => url.pathname === `/appeals/${appeal?.id}`)
  })

  test('an address opens its hexagon and the appeals there, as many as the row says', async () => {
    const page = await session.open()
    await openPalette(page)
    await page.keyboard.type('гатчина улица')
    const row = page.getByRole('group', { name: 'Адреса' }).getByRole('option').first()
    const text = (await row.textContent()) ?? ''
    await row.click()
    await page.waitForURL((url) => url.searchParams.has('address') && url.searchParams.has('cell'))
    expect(text).toContain(new URL(page.url()).searchParams.get('address'))
    await page.getByRole('tab', { name: 'Обращения', selected: true }).waitFor()
  })

  test('pages and actions, also from another page', async () => {
    const page = await session.visit('/about')
    await page.getByRole('heading', { name: 'О данных' }).waitFor()
    await openPalette(page)
    await page.keyboard.type('матрица')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/matrix')
    await openPalette(page)
    await page.keyboard.type('сменить тему')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), PATIENCE).toBe('dark')
    await openPalette(page)
    await page.keyboard.type('мусор')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/matrix' && url.searchParams.has('topic'))
  })
}
