import type { Locator, Page } from 'playwright-core'

/** Opens the palette by its key and waits until it can be typed into. */
export async function openPalette(page: Page): Promise<Locator> {
  // One that is closing still takes the keys.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Что найти или сделать' })
  await field.waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
  return field
}

/** The rows of the palette, or those with some text. */
export function rows(page: Page, text?: string | RegExp): Locator {
  const all = page.getByRole('dialog').getByRole('option')
  return text === undefined ? all : all.filter({ hasText: text })
}

/** The row that Enter would choose, as a screen reader is told it. */
export function activeRow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.textContent) || ''
  })
}
