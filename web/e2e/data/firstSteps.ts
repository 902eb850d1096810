import { expect, test } from 'vitest'
import { PATIENCE, textOf } from '../screen'
import type { Session } from '../session'

/** A region that has no appeals yet. */
export function firstSteps(session: Session): void {
  test.each(['/', '/matrix', '/ranking'])('without appeals %s leads to where a file is handed in', async (address) => {
    const page = await session.visit(address)
    const notice = page.getByTestId('no-appeals')
    await notice.waitFor({ timeout: PATIENCE.timeout })
    expect(await textOf(notice)).toContain('Обращений пока нет')
    await notice.getByRole('link', { name: 'Загрузить выгрузку' }).click()
    await page.getByText('Перетащите сюда выгрузку').waitFor({ timeout: PATIENCE.timeout })
    expect(new URL(page.url()).pathname).toBe('/data')
  })
}
