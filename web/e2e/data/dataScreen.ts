import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PATIENCE } from '../screen'
import type { Session } from '../session'

/** How a page is opened by who is not at the machine: on every database it needs a key. */
export const FROM_OUTSIDE = {
  extraHTTPHeaders: { 'X-Forwarded-For': '203.0.113.7' },
  provoked: /status of 401/,
}

/** Opens the question for a key where the page says that one is needed. */
export async function askForKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Ввести ключ|Enter a key)$/ }).click()
  await page.getByRole('dialog').waitFor()
}

/** Answers the page's question for a key. */
export async function enterKey(page: Page, session: Session): Promise<void> {
  const key = (await session.product.command('key', 'e2e')).split('\n').at(-1) ?? ''
  const dialog = page.getByRole('dialog')
  await dialog.locator('input').fill(key)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}

/** The card of a file or an import. */
export function cardOf(page: Page, fileName: string): Locator {
  return page.getByRole('article', { name: fileName })
}

/** Chooses one of many by a part of its name. */
export async function choose(place: Locator, page: Page, label: string, option: string): Promise<void> {
  const field = place.getByLabel(label, { exact: true }).first()
  await field.click()
  if (await field.isEditable()) await field.fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

/** The figures of a finished import: created, updated, unchanged, rejected. */
export async function figuresOf(card: Locator): Promise<number[]> {
  await card.getByTestId('report-created').waitFor({ timeout: PATIENCE.timeout })
  const texts = await Promise.all(
    ['created', 'updated', 'unchanged', 'rejected'].map((name) => card.getByTestId(`report-${name}`).textContent()),
  )
  return texts.map((text) => Number(text?.replace(/\D/g, '')))
}

/** Presses Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab')
      return page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
    }, PATIENCE)
    .toMatch(name)
}
