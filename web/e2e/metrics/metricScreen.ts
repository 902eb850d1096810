import type { MeasuresAnswer } from '@ochag/api/contract/measures'
import type { Page } from 'playwright-core'
import { questionOf } from '../question'
import { settled, textOf } from '../screen'
import type { Session } from '../session'

/** The title of the legend. */
export function titleOf(page: Page): Promise<string> {
  return textOf(page.getByTestId('legend').locator('h2'))
}

/** The bounds of the legend's classes, as they are read. */
export function classesOf(page: Page): Promise<string[]> {
  return page.getByTestId('legend').locator('ol > li').allInnerTexts()
}

/** Chooses a metric from the menu and waits until the map shows it. */
export async function chooseMetric(page: Page, metric: string): Promise<void> {
  await page.getByTestId('metric-switch').click()
  await page.locator(`[role=menuitemradio][data-metric=${metric}]`).click()
  await page.waitForURL((url) => url.searchParams.get('metric') === metric)
  await page.locator(`[data-testid=legend][data-metric=${metric}]`).waitFor()
  await settled(page)
}

/** Opens what changes the scale. */
export async function openEditor(page: Page): Promise<void> {
  await page.getByTestId('scale-edit').click()
  await page.getByTestId('scale-editor').getByRole('radiogroup').first().waitFor()
}

/** How many municipalities are coloured. */
export async function colouredAreas(page: Page): Promise<number> {
  return Number(await page.getByTestId('map').getAttribute('data-areas'))
}

/** What every metric is made of, by municipality, under the page's filter. */
export function measuresFor(page: Page, session: Session): Promise<MeasuresAnswer> {
  const question = questionOf(page, session, 'municipality')
  question.set('by', 'municipality')
  return session.ask<MeasuresAnswer>('/api/measures', question)
}
