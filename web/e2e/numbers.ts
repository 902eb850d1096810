import type { Count } from '@ochag/api/contract/common'
import type { Page } from 'playwright-core'
import { breakdownFor, hexagonsFor, questionOf, topicsFor } from './question'
import { agreed, countsOn, facetOf, figureOf, numberIn, textOf, withinReach } from './screen'
import type { Session } from './session'

/** Every kind of number that the screen shows. */
export interface Numbers {
  figure: number
  unlocated: number
  topics: Record<string, number>
  sources: Record<string, number>
  hexagons: Record<string, number>
}

/** Waits until the panel's figure is the API's, and returns it. */
export function agreedFigure(page: Page, session: Session): Promise<number> {
  return agreed(
    () => figureOf(page),
    async () => (await breakdownFor(page, session)).count,
  )
}

/** Waits until figure, legend, facets and map all show what the API says under the page's filter. */
export async function agreedNumbers(page: Page, session: Session): Promise<Numbers> {
  return agreed(
    () => numbersOn(page, session),
    () => numbersFor(page, session),
  )
}

/** The hexagons that can be clicked, those with most appeals first. */
export async function hexagonsInReach(page: Page, session: Session): Promise<string[]> {
  const { hexagons } = await hexagonsFor(page, session)
  return withinReach(
    page,
    hexagons.map(({ cell }) => cell),
  )
}

async function numbersOn(page: Page, session: Session): Promise<Numbers> {
  const cells = await hexagonsInReach(page, session)
  const counts = await countsOn(page, cells)
  return {
    figure: await figureOf(page),
    unlocated: numberIn(await textOf(page.getByTestId('legend').getByTestId('unlocated'))),
    topics: await facetOf(page, 'topic'),
    sources: await facetOf(page, 'source'),
    hexagons: Object.fromEntries(cells.map((cell, index) => [cell, counts[index] ?? Number.NaN])),
  }
}

async function numbersFor(page: Page, session: Session): Promise<Numbers> {
  const breakdown = await breakdownFor(page, session)
  const { topics } = await topicsFor(page, session)
  const { sources } = await session.ask<{ sources: (Count & { code: string })[] }>(
    '/api/sources',
    questionOf(page, session, 'source'),
  )
  const { hexagons } = await hexagonsFor(page, session)
  const listed = Object.keys(await facetOf(page, 'topic'))
  const reach = new Set(await hexagonsInReach(page, session))
  return {
    figure: breakdown.count,
    unlocated: breakdown.unlocated,
    topics: pick(topics, listed),
    sources: pick(
      sources,
      sources.map(({ code }) => code),
    ),
    hexagons: Object.fromEntries(
      hexagons.filter(({ cell }) => reach.has(cell)).map(({ cell, count }) => [cell, count]),
    ),
  }
}

function pick(counts: (Count & { code: string })[], codes: string[]): Record<string, number> {
  return Object.fromEntries(codes.map((code) => [code, counts.find((one) => one.code === code)?.count ?? Number.NaN]))
}
