import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { askForKey, cardOf, enterKey, FROM_OUTSIDE } from '../data/dataScreen'
import { csvFile, dropFiles, heatMapExport } from '../data/files'
import { daysAgo } from '../data/importing'
import type { Session } from '../session'
import { atRest, expectRoom, LANGUAGES, VIEWS } from './views'

/** Somewhere outside the region. */
const DOUBTFUL = {
  source: 'pos',
  externalId: `e2e-${randomUUID()}`,
  createdAt: new Date(Date.now() - 3_600_000).toISOString(),
  point: [38, 59.5] as [number, number],
  address: 'Далёкая улица, 1',
}

/** Every part of the page of the data: the key that it asks for, files that are looked at, all that is behind a tab. */
export function dataPage(session: Session): void {
  beforeAll(() => session.post([DOUBTFUL]))
  for (const { title, ...view } of VIEWS)
    test.each(LANGUAGES)(`${title}, %s: /data`, async (locale) => {
      const page = await session.visit('/data', { ...view, locale, ...FROM_OUTSIDE })
      await page.getByText(/^(Загружает тот|Who has a key)/).waitFor()
      await expectRoom(page, 'that a key is needed')
      await askForKey(page)
      await expectRoom(page, 'the question for a key')
      await enterKey(page, session)
      await offerFiles(page, session)
      await atRest(page)
      await expectRoom(page, 'files')
      const tabs = await page.getByRole('tab').all()
      for (const tab of tabs.slice(1)) {
        await tab.click()
        await atRest(page)
        await expectRoom(page, (await tab.textContent()) ?? '')
      }
      await showPlace(page)
      await expectRoom(page, 'the map of a place')
    })
}

/** A file of a known layout with words that are not, and one of no known layout. */
async function offerFiles(page: Page, session: Session): Promise<void> {
  const date = await daysAgo(session, 4)
  const message = { date, address: 'Тосно, улица Победы, 1', topic: 'Небывалое', status: 'Загадочно' }
  await dropFiles(page, [await heatMapExport('выгрузка.xlsx', [message]), csvFile('странно.csv', ['А;Б', '1;2'])])
  for (const name of ['выгрузка.xlsx', 'странно.csv']) await cardOf(page, name).getByRole('table').waitFor()
}

/** Opens the map of the first place that is doubted. */
async function showPlace(page: Page): Promise<void> {
  await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click()
  await page.getByTestId('place-marker').waitFor()
}
