import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { dayAfter } from '../question'
import { PATIENCE } from '../screen'
import type { Session } from '../session'

/** The sheet, once its figures are there. */
export async function sheetOf(page: Page): Promise<Locator> {
  const sheet = page.getByTestId('digest')
  await sheet.waitFor(PATIENCE)
  return sheet
}

/** The day before today, in the region. */
export function yesterday(session: Session): string {
  return dayAfter(session.region.today, -1)
}

/** What the API says of a day. */
export function digestFor(session: Session, query: Record<string, string>): Promise<DigestAnswer> {
  return session.ask<DigestAnswer>('/api/digest', new URLSearchParams(query))
}

/** Waits until the sheet is that of these words in its heading. */
export function headed(page: Page, heading: RegExp): Promise<void> {
  return expect.poll(() => page.getByTestId('digest').locator('h2').textContent(), PATIENCE).toMatch(heading)
}
