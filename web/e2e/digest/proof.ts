import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { DigestAppeals } from '@ochag/api/contract/digestAppeals'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { figureOf, numberIn, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'
import { digestFor, sheetOf, yesterday } from './digestScreen'

/** What every figure leads to: the map that shows the same number. */
export function proof(session: Session): void {
  test('every figure that is a link leads to a filter that counts the same', async () => {
    for (const query of [`day=${yesterday(session)}`, `day=${yesterday(session)}&area=41612000`]) {
      const page = await session.visit(`/digest?${query}`)
      const sheet = await sheetOf(page)
      const links = await sheet.locator('a[href^="/?"]').evaluateAll((anchors) =>
        anchors.map((anchor) => ({
          address: anchor.getAttribute('href') ?? '',
          said: anchor.getAttribute('title') ?? anchor.textContent ?? '',
        })),
      )
      expect(links.length).toBeGreaterThan(40)
      for (const { address, said } of links.filter(({ address }) => !address.includes('address=')))
        expect([address, (await breakdownAt(session, address)).count]).toEqual([address, countIn(said)])
      await listsCountTheSame(session, sheet)
    }
  })

  test('a figure in a sentence opens the map, and the map shows the same number', async () => {
    const page = await session.visit(`/digest?day=${yesterday(session)}`)
    const sheet = await sheetOf(page)
    const { figures } = await digestFor(session, { day: yesterday(session) })
    const figure = sheet.getByRole('region', { name: 'Главное' }).getByRole('link').first()
    expect(numberIn((await figure.textContent()) ?? '')).toBe(figures.total.count)
    await figure.click()
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('from') === yesterday(session))
    await settled(page)
    expect(await figureOf(page)).toBe(figures.total.count)
    await page.goBack()
    await sheetOf(page)
  })

  test('what the map has no filter for opens the list of exactly those appeals, and they their pages', async () => {
    const page = await session.visit(`/digest?day=${yesterday(session)}`)
    const sheet = await sheetOf(page)
    const { figures } = await digestFor(session, { day: yesterday(session) })
    expect(figures.tasks.nobody.count).toBeGreaterThan(0)
    await sheet
      .getByRole('row', { name: /Никто не назначен/ })
      .getByRole('link')
      .click()
    await page.waitForURL((url) => url.searchParams.get('part') === 'nobody')
    const list = page.getByTestId('digest-list')
    await expect.poll(() => list.getByRole('listitem').count(), PATIENCE).toBe(Math.min(50, figures.tasks.nobody.count))
    expect(numberIn(await textOf(page.getByTestId('digest-list-count')))).toBe(figures.tasks.nobody.count)
    await list.getByRole('link', { name: '← Вся сводка' }).click()
    await sheetOf(page)
    await page.goBack()
    await list.getByRole('listitem').first().getByRole('link').click()
    await page.getByTestId('appeal-page').waitFor(PATIENCE)
  })

  test('sources and groups of topics add up to the whole', async () => {
    const { figures } = await digestFor(session, { day: yesterday(session) })
    const sum = (all: { count: number }[]) => all.reduce((total, { count }) => total + count, 0)
    expect(figures.total.count).toBeGreaterThan(3)
    for (const parts of [figures.groups, figures.sources, figures.municipalities, Object.values(figures.kinds)])
      expect(sum(parts)).toBe(figures.total.count)
  })
}

/** Each list that a figure opens has as many appeals as the figure says; the share of those in time is no count. */
async function listsCountTheSame(session: Session, sheet: Locator): Promise<void> {
  const links = await sheet
    .locator('a[href*="part="]')
    .evaluateAll((anchors) =>
      anchors.map((anchor) => [anchor.getAttribute('href') ?? '', anchor.textContent ?? ''] as const),
    )
  expect(links.length).toBeGreaterThan(5)
  for (const [address, said] of links.filter(([, said]) => !said.includes('%'))) {
    const asked = new URLSearchParams(new URL(address, session.product.url).search)
    const question = new URLSearchParams(
      [...asked].map(([name, value]) => [name === 'area' ? 'municipality' : name, value]),
    )
    const { count } = await session.ask<DigestAppeals>('/api/digest/appeals', question)
    expect([address, count]).toEqual([address, countIn(said)])
  }
}

/** What the API counts at an address of the map; written apart from the page's own codec. */
function breakdownAt(session: Session, address: string): Promise<Breakdown> {
  const shown = new URLSearchParams(address.slice(2))
  const question = new URLSearchParams()
  for (const [name, value] of shown) question.append(name === 'area' ? 'municipality' : name, value)
  return session.ask<Breakdown>('/api/breakdown', question)
}

/** «338 обращений», «Всего 1 481 обращение за 17 – 23 ноя», «Аварий нет». */
function countIn(said: string): number {
  const first = said.match(/\d[\d\s]*/)?.[0]
  return first === undefined ? 0 : numberIn(first)
}
