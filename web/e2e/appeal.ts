import type { AppealDetail } from '@ochag/api/contract/appeal'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure, hexagonsInReach } from './numbers'
import { clickHexagon, settled, textOf } from './screen'
import type { Session } from './session'
import { drag } from './travel'

/** One appeal. */
export function appeal(session: Session): void {
  test('the list of a hexagon leads to one appeal with address and history', async () => {
    const page = await session.open()
    const [cell = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, cell)
    await agreedFigure(page, session)
    const told = await openFirstAppeal(page, session)
    const shown = await textOf(page.getByTestId('appeal'))
    expect(told.address).not.toBeNull()
    expect(shown).toContain(told.address)
    expect(shown).toContain(told.text ?? 'Текста нет')
    expect(shown).toContain(told.externalId)
    expect(shown).toContain('История')
    expect(told.events.length).toBeGreaterThan(0)
    expect(await page.getByTestId('appeal').locator('.mantine-Timeline-item').count()).toBe(told.events.length)

    await page.getByTestId('crumb-cell').click()
    await page.waitForURL((url) => !url.searchParams.has('appeal') && url.searchParams.get('cell') === cell)
    await page.getByTestId('figure-total').waitFor()
  })

  test('the link that is copied is the address as it is', async () => {
    const page = await session.open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await openFirstAppeal(page, session)
    await drag(page)
    await page.waitForURL((url) => url.searchParams.has('at'))
    await page.getByRole('button', { name: 'Скопировать ссылку' }).click()
    await page.getByRole('button', { name: 'Ссылка скопирована' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
}

/** Opens the first appeal of the list; returns what the API says of it. */
export async function openFirstAppeal(page: Page, session: Session): Promise<AppealDetail> {
  await page.getByRole('tab', { name: 'Обращения' }).click()
  await page.getByTestId('appeal-row').first().click()
  await page.getByTestId('appeal').waitFor()
  await settled(page)
  return session.ask<AppealDetail>(`/api/appeals/${new URL(page.url()).searchParams.get('appeal')}`)
}
