import type { Breakdown } from '@ochag/api/contract/breakdown'
import { expect, test } from 'vitest'
import { figureOf, numberIn, settled } from '../screen'
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

  test('sources and groups of topics add up to the whole', async () => {
    const { figures } = await digestFor(session, { day: yesterday(session) })
    const sum = (all: { count: number }[]) => all.reduce((total, { count }) => total + count, 0)
    expect(figures.total.count).toBeGreaterThan(3)
    for (const parts of [figures.groups, figures.sources, figures.municipalities, Object.values(figures.kinds)])
      expect(sum(parts)).toBe(figures.total.count)
  })
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
