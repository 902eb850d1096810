import { expect, test } from 'vitest'
import { agreedFigure } from './numbers'
import { figureOf, textOf } from './screen'
import type { Session } from './session'

/** San Francisco. */
const ELSEWHERE = '87283082bffffff'

/** What has nothing to show says so, and how to go on. */
export function states(session: Session): void {
  test('a filter that matches nothing', async () => {
    const page = await session.open('?from=2000-01-01&to=2000-01-02')
    const notice = page.getByTestId('map-notice')
    expect(await textOf(notice)).toContain('Под этот фильтр ничего не попало')
    expect(await figureOf(page)).toBe(0)
    await notice.getByRole('button', { name: 'Сбросить фильтр' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)
  })

  test('a hexagon that does not exist here', async () => {
    const page = await session.open(`?cell=${ELSEWHERE}`, { provoked: /status of 404/ })
    await page.getByText('Такого шестиугольника нет').waitFor()
    await page.getByRole('button', { name: 'Показать весь регион' }).click()
    await page.waitForURL((url) => !url.searchParams.has('cell'))
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)
  })

  test('an appeal that does not exist', async () => {
    const page = await session.open('?appeal=999999999', { provoked: /status of 404/ })
    await page.getByText('Такого обращения нет').waitFor()
    await page.getByRole('button', { name: 'Вернуться к списку' }).click()
    await page.waitForURL((url) => !url.searchParams.has('appeal'))
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)
  })

  test('a topic that does not exist', async () => {
    const page = await session.open('', { provoked: /status of 400/ })
    await page.goto(`${session.product.url}/?topic=nonsense`)
    await page.getByTestId('map-notice').waitFor()
    await page.getByRole('button', { name: 'Сбросить всё' }).click()
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)
  })
}
