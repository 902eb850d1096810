import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { cardOf } from './dataScreen'
import { csvFile, dropFiles, heatMapExport } from './files'
import { daysAgo } from './importing'

const TABS = { history: 'История загрузок', words: 'Темы', sources: 'Источники', doubts: 'Сомнительные места' }

/** For everybody: what axe can find, and room for every part on a phone. */
export function access(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.visit('/data', { colorScheme })
    await page.getByText('Перетащите сюда выгрузку').waitFor()
    expect(await findings(page)).toEqual([])
    const message = { date: await daysAgo(session, 4), address: 'Тосно', topic: 'Небывалое' }
    const strange = csvFile('странно.csv', ['А;Б', '1;2'])
    await dropFiles(page, [await heatMapExport('доступно.xlsx', [message]), strange])
    await cardOf(page, 'доступно.xlsx').getByText('Незнакомые слова').waitFor()
    await cardOf(page, 'странно.csv').getByText('Что в столбцах').waitFor()
    expect(await findings(page)).toEqual([])
    for (const [tab, name] of Object.entries(TABS)) {
      await page.goto(`${session.product.url}/data?tab=${tab}`)
      await page.getByRole('table', { name }).or(page.getByRole('list', { name })).first().waitFor()
      expect(await findings(page), tab).toEqual([])
    }
    await page
      .getByRole('button', { name: /^Показать место/ })
      .first()
      .click()
    await page.getByTestId('place-marker').waitFor()
    expect(await findings(page), 'the map of a place').toEqual([])
  })

  test('nothing is wider than a phone', async () => {
    const page = await session.visit('/data', { viewport: { width: 390, height: 844 } })
    await page.getByText('Перетащите сюда выгрузку').waitFor()
    for (const tab of ['upload', ...Object.keys(TABS)]) {
      await page.goto(`${session.product.url}/data?tab=${tab}`)
      await page.getByRole('tab', { selected: true }).waitFor()
      await expect.poll(() => isWholeInSight(page), PATIENCE).toBe(true)
      expect(await overflow(page), tab).toEqual([])
    }
  })
}

/** Whether the tab that is open can be read without scrolling its row. */
function isWholeInSight(page: Page): Promise<boolean> {
  return page.getByRole('tab', { selected: true }).evaluate((tab) => {
    const { left, right } = tab.getBoundingClientRect()
    return left >= 0 && right <= window.innerWidth
  })
}

/** What sticks out of the window and cannot be scrolled to. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('header')
    const wide = [
      document.documentElement,
      ...document.querySelectorAll('main, header, [role=tabpanel], div:has(> table)'),
    ]
    const scrolled = wide.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.tagName)
    const out = [...(bar?.querySelectorAll('a, button') ?? [])].filter(
      (one) => one.getBoundingClientRect().right > window.innerWidth,
    )
    return [...scrolled, ...out.map((one) => one.textContent ?? '')]
  })
}
