import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { PATIENCE } from '../screen'
import type { Session } from '../session'
import { sheetOf, yesterday } from './digestScreen'

/** For everybody: what axe can find, and room on a phone and at twice the size. */
export function digestForAll(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await session.visit(`/digest?day=${yesterday(session)}`, { colorScheme })
    await sheetOf(page)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Архив' }).click()
    await page.getByRole('list', { name: 'Сохранённые сводки' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.goto(`${session.product.url}/digest?day=${yesterday(session)}&part=nobody`)
    await page.getByTestId('digest-list').getByRole('listitem').first().waitFor(PATIENCE)
    expect(await findings(page)).toEqual([])
  })

  test.each([
    ['a phone', 390, 844],
    // 200 % of a desk's screen.
    ['twice the size', 683, 384],
  ])('on %s nothing is wider than the screen', async (_, width, height) => {
    for (const language of ['ru', 'en']) {
      const page = await session.visit(`/digest?day=${yesterday(session)}&lang=${language}`, {
        viewport: { width, height },
      })
      await sheetOf(page)
      expect(await tooWide(page), language).toEqual([])
      await page.goto(`${session.product.url}/digest?day=${yesterday(session)}&part=nobody&lang=${language}`)
      await page.getByTestId('digest-list').getByRole('listitem').first().waitFor(PATIENCE)
      expect(await tooWide(page), language).toEqual([])
    }
  })
}

/** What is wider than its place. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, article, section, [role=toolbar]')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.scrollWidth} > ${one.clientWidth}`),
  )
}
