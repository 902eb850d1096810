import type { Page } from 'playwright-core'

/** A browser that lets a test read what was copied. */
export const CLIPBOARD = ['clipboard-read', 'clipboard-write']

/** Copies a page's table; what programs that take lines with tabs get, and what those that take markup get. */
export async function copied(page: Page, words: { copy: string; done: string }) {
  await page.getByRole('button', { name: words.copy }).click()
  await page.getByRole('button', { name: words.done }).waitFor()
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = (await (await item?.getType('text/plain'))?.text()) ?? ''
    const markup = (await (await item?.getType('text/html'))?.text()) ?? ''
    const rows = new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('tr')
    return {
      lines: text.split(/\r?\n/).map((line) => line.split('\t')),
      cells: [...rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    }
  })
}
