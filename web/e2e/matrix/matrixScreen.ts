import type { MeasuresAnswer } from '@ochag/api/contract/measures'
import type { Locator, Page } from 'playwright-core'
import { questionOf } from '../question'
import { agreed, numberIn, textOf } from '../screen'
import type { Session } from '../session'

/** Counts by municipality and topic, in the words of the interface. */
export type Counts = Record<string, Record<string, number>>

interface Named {
  code: string
  name: { ru: string }
}

/** Opens the page and waits for its cells. */
export async function openMatrix(session: Session, query = '', options = {}): Promise<Page> {
  const page = await session.visit(`/matrix${query}`, options)
  await page.getByRole('gridcell').first().waitFor()
  return page
}

/** A row by the name of its municipality. */
export function rowOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
}

/** The names of the rows from above, the whole region apart. */
export async function rowNames(page: Page): Promise<string[]> {
  return (await namesIn(page.getByRole('rowheader'))).slice(1)
}

/** The names of the columns from the left, without those of the municipalities and the total. */
export async function columnNames(page: Page): Promise<string[]> {
  return (await namesIn(page.getByRole('columnheader'))).slice(2)
}

/** The numbers of a row from the left, its total first. */
export async function rowValues(page: Page, name: string | RegExp): Promise<number[]> {
  return (await rowTexts(page, name)).map(numberIn)
}

/** The same as they are written. */
export function rowTexts(page: Page, name: string | RegExp): Promise<string[]> {
  return rowOf(page, name).getByRole('gridcell').locator('> span:first-child').allTextContents()
}

/** Waits until rows, columns and cells show what the API says of the page's filter, and returns that. */
export function agreedCounts(page: Page, session: Session): Promise<Counts> {
  return agreed(
    () => shownCounts(page),
    () => toldCounts(page, session),
  )
}

async function shownCounts(page: Page): Promise<Counts> {
  const topics = await columnNames(page)
  const names = await rowNames(page)
  const rows = await Promise.all(names.map((name) => rowValues(page, name)))
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      Object.fromEntries(topics.map((topic, at) => [topic, rows[index]?.[at + 1] ?? -1])),
    ]),
  )
}

async function toldCounts(page: Page, session: Session): Promise<Counts> {
  const question = questionOf(page, session)
  question.set('by', 'municipality-group')
  const { parts } = await session.ask<MeasuresAnswer>('/api/measures', question)
  const { municipalities } = await session.ask<{ municipalities: Named[] }>('/api/municipalities')
  const { topics } = await session.ask<{ topics: Named[] }>('/api/topics')
  const nameOf = (list: Named[], code: string | undefined, none: string) =>
    list.find((one) => one.code === code)?.name.ru ?? none
  const [shownRows, shownColumns] = [await rowNames(page), await columnNames(page)]
  const counts: Counts = Object.fromEntries(
    shownRows.map((row) => [row, Object.fromEntries(shownColumns.map((column) => [column, 0]))]),
  )
  for (const { municipality, topic, count } of parts) {
    const row = counts[nameOf(municipalities, municipality, 'Район неизвестен')]
    const column = nameOf(topics, topic, 'Без темы')
    // What is too far to the right is not drawn.
    if (row && column in row) row[column] = count
  }
  return counts
}

async function namesIn(heads: Locator): Promise<string[]> {
  const texts = await heads.locator('button:first-of-type').allTextContents()
  return texts.map((text) => text.replaceAll('\u00ad', ''))
}

/** The name or value of the cell that keys have come to. */
export async function activeText(page: Page): Promise<string> {
  const id = (await page.getByRole('grid').getAttribute('aria-activedescendant')) ?? ''
  const cell = page.locator(`[id="${id}"]`)
  return (await textOf(cell.locator('> :is(button:not([aria-label]), span)').first())).replaceAll('\u00ad', '')
}
