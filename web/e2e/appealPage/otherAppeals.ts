import type { AppealPage } from '@ochag/api/contract/appeal'
import { expect, test } from 'vitest'
import { agreed, figureOf, numberIn, textOf } from '../screen'
import type { Session } from '../session'
import { seededAppeal } from './seededAppeal'

/** Others at the same place and of the same topic, and the map that shows all of them. */
export function otherAppeals(session: Session): void {
  test.each(['Рядом', 'О том же'])('«%s» leads to a map that counts the same', async (title) => {
    const { id } = await seededAppeal(session)
    const page = await session.visit(`/appeals/${id}`)
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    const link = part.getByRole('link', { name: /показать на карте/ })
    const count = numberIn((await textOf(link)).split(',')[0] ?? '')
    expect(count).toBeGreaterThan(5)
    expect(await part.getByRole('listitem').count()).toBe(5)
    await link.click()
    await page.waitForURL((url) => url.pathname === '/')
    await agreed(
      () => figureOf(page),
      async () => count,
    )
  })

  test('a neighbour is one more page, and the button leads to the appeal on the map', async () => {
    const { id } = await seededAppeal(session)
    const page = await session.visit(`/appeals/${id}`)
    const first = page.getByTestId('appeal-page').getByRole('listitem').first().getByRole('link')
    const address = await first.getAttribute('href')
    await first.click()
    await page.waitForURL((url) => url.pathname === address)
    await page.goBack()
    await page.waitForURL((url) => url.pathname === `/appeals/${id}`)
    await page.getByRole('button', { name: 'На карте' }).click()
    await page.waitForURL((url) => url.searchParams.get('appeal') === String(id))
    await page.getByTestId('appeal').waitFor()
    const query = new URL(page.url()).searchParams
    const day = new URLSearchParams({ from: query.get('from') ?? '', to: query.get('to') ?? '', limit: '500' })
    const { appeals } = await session.ask<AppealPage>('/api/appeals', day)
    expect(appeals.map((appeal) => appeal.id)).toContain(id)
  })
}
