import type { MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { comparedUntil } from '../question'
import { numberIn, PATIENCE, textOf } from '../screen'
import type { Session } from '../session'

const DAY = 86_400_000

/** What a row says: its code, what was and what is. */
export interface RowTold {
  code: string
  before: number
  now: number
  /** How it is said to have changed, without spaces. */
  change: string
}

/** The ranking, once it has rows. */
export async function openRanking(
  session: Session,
  query = '',
  options: Parameters<Session['visit']>[1] = {},
): Promise<Page> {
  const page = await session.visit(`/ranking${query}`, options)
  await rowsOf(page).first().waitFor(PATIENCE)
  return page
}

export function rowsOf(page: Page): Locator {
  return page.getByTestId('ranking-row')
}

/** The rows as they stand, from the first to the last. */
export async function toldRows(page: Page): Promise<RowTold[]> {
  const rows = await rowsOf(page).all()
  return Promise.all(
    rows.map(async (row) => ({
      code: (await row.getAttribute('data-code')) ?? '',
      before: numberIn(await textOf(row.locator('td').nth(1))),
      now: numberIn(await textOf(row.locator('td').nth(2))),
      change: (await textOf(row.locator('td').nth(3))).replace(/\s/g, ''),
    })),
  )
}

/** The measures that the ranking stands for by default: the last thirty days, against as much of the thirty before. */
export async function measuresOf(page: Page, session: Session, by: string): Promise<MeasuresAnswer> {
  const { today } = session.region
  const compareUntil = await comparedUntil(page)
  const day = (days: number) => new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10)
  return session.ask<MeasuresAnswer>(
    '/api/measures',
    new URLSearchParams({ by, from: day(-29), to: day(1), compareUntil }),
  )
}

/** The same rows as the API has them, by code. */
export async function apiRows(page: Page, session: Session): Promise<Map<string, PartMeasures>> {
  const { parts } = await measuresOf(page, session, 'municipality')
  return new Map(
    parts.flatMap((part) => (part.municipality && part.municipality !== 'none' ? [[part.municipality, part]] : [])),
  )
}

/** Chooses one of several; the ranking is there again afterwards. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click()
  await expect.poll(() => page.getByRole('radio', { name, exact: true }).isChecked(), PATIENCE).toBe(true)
}
