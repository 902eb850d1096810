import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { HexagonAnswer, HexagonDetail } from '@ochag/api/contract/hexagon'
import type { TopicAnswer } from '@ochag/api/contract/topic'
import type { Page } from 'playwright-core'
import { textOf } from './screen'
import type { Session } from './session'

const DAY = 86_400_000

/** The filter of a page's address as the API wants it; written apart from the page's own codec, to check that one. */
export function questionOf(page: Page, session: Session, without?: string): URLSearchParams {
  const shown = new URL(page.url()).searchParams
  const question = new URLSearchParams()
  question.set('from', shown.get('from') ?? dayAfter(session.region.today, -29))
  question.set('to', shown.get('to') ?? dayAfter(session.region.today, 1))
  for (const [name, parameter] of [
    ['topic', 'topic'],
    ['area', 'municipality'],
    ['source', 'source'],
    ['status', 'status'],
    ['kind', 'kind'],
  ] as const)
    if (parameter !== without) for (const value of shown.getAll(name)) question.append(parameter, value)
  if (shown.has('unlocated')) question.set('located', 'false')
  return question
}

/** Up to what time of its last day the period compared with today's counts, as the page says it; midnight where it does not. */
export async function comparedUntil(page: Page): Promise<string> {
  return /, до (\d\d:\d\d)/.exec(await textOf(page.locator('body')))?.[1] ?? '00:00'
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** The breakdown that the page should show: of its hexagon where one is open, else of all. */
export function breakdownFor(page: Page, session: Session): Promise<Breakdown | HexagonDetail> {
  const cell = new URL(page.url()).searchParams.get('cell')
  const path = cell === null ? '/api/breakdown' : `/api/hexagons/${cell}`
  return session.ask<Breakdown | HexagonDetail>(path, questionOf(page, session))
}

/** Every hexagon of the region under the page's filter, largest first. */
export async function hexagonsFor(page: Page, session: Session): Promise<HexagonAnswer> {
  const question = questionOf(page, session)
  question.set('resolution', (await page.getByTestId('map').getAttribute('data-resolution')) ?? '')
  question.set('bbox', session.region.bounds.join(','))
  const answer = await session.ask<HexagonAnswer>('/api/hexagons', question)
  return { ...answer, hexagons: answer.hexagons.sort((one, other) => other.count - one.count) }
}

/** The topic tree with counts beside the page's choice of topics. */
export function topicsFor(page: Page, session: Session): Promise<TopicAnswer> {
  return session.ask<TopicAnswer>('/api/topics', questionOf(page, session, 'topic'))
}
