import { expect, test } from 'vitest'
import { agreed, figureOf, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'
import { cardOf, choose, figuresOf } from './dataScreen'
import { csvFile, dropFiles, heatMapExport } from './files'

/** Files of known layouts: looked at, imported, seen on the map, taken back. */
export function importing(session: Session): void {
  test('a file is dropped, previewed, its unknown words mapped; it is imported, seen on the map, and taken back', async () => {
    const day = await daysAgo(session, 3)
    const name = 'Тепловая карта.xlsx'
    const messages = Array.from({ length: 12 }, (_, row) => ({
      date: day,
      address: `Гатчина, улица Соборная, ${row + 1}`,
      topic: row < 4 ? 'Провал века' : 'Ямы',
      status: row === 0 ? 'Загадочно' : 'Закрыто',
    }))
    const broken = { date: 'вчера', address: 'Гатчина' }
    const page = await session.visit('/data')
    await dropFiles(page, [await heatMapExport(name, [...messages, broken])])
    const card = cardOf(page, name)
    await card.getByText('Распознано: Тепловая карта ЦУР').waitFor()
    const preview = card.getByRole('region', { name: 'Так будут выглядеть первые строки' })
    const last = await textOf(preview.getByRole('row').last())
    expect(last).toContain('не загрузится')
    expect(last).toContain('не похоже на дату')
    expect(await textOf(preview.getByRole('row').nth(1))).toContain('Загадочно')
    expect(await textOf(preview.getByRole('row').nth(2))).toContain('Дороги › Дороги › Провал века')

    await choose(card, page, 'Загадочно: выбрать значение', 'Закрыто')
    await card.getByText('запомнено').first().waitFor()
    await card.getByRole('button', { name: /тем.*Провал века/ }).click()
    await page.keyboard.type('выбоины')
    await page.getByRole('option', { name: 'Дороги › Ямы и выбоины' }).click()
    await expect.poll(() => card.getByText('запомнено').count(), PATIENCE).toBe(2)

    await card.getByRole('button', { name: 'Загрузить 13 строк' }).click()
    expect(await figuresOf(card)).toEqual([12, 0, 0, 1])
    const download = page.waitForEvent('download')
    await card.getByRole('button', { name: /Скачать/ }).click()
    expect((await download).suggestedFilename()).toMatch(/rejected\.xlsx$/)

    await card.getByRole('link', { name: 'Показать на карте' }).click()
    await settled(page)
    expect(new URL(page.url()).searchParams.get('from')).not.toBeNull()
    expect(
      await agreed(
        () => figureOf(page),
        async () => 12,
      ),
    ).toBe(12)

    await page.goto(`${session.product.url}/data?tab=history`)
    await page.getByRole('button', { name: 'Отменить загрузку' }).first().click()
    const dialog = page.getByRole('dialog')
    expect(await textOf(dialog)).toContain('12 созданных обращений исчезнут')
    await dialog.getByRole('button', { name: 'Отменить загрузку' }).click()
    await page.locator('tr[data-state=undone]').first().waitFor({ timeout: PATIENCE.timeout })
    await page.getByRole('link', { name: 'Карта' }).click()
    expect(
      await agreed(
        () => figureOf(page),
        async () => 0,
      ),
    ).toBe(0)
  })

  test('a topic that only a later row holds is chosen before the import, and mapped right after it', async () => {
    const date = await daysAgo(session, 6)
    const name = 'Поздняя беда.xlsx'
    const known = Array.from({ length: 25 }, (_, row) => ({ date, address: `Тосно, улица Победы, ${row + 1}` }))
    const page = await session.visit('/data')
    await dropFiles(page, [await heatMapExport(name, [...known, { date, address: 'Луга', topic: 'Поздняя беда' }])])
    const card = cardOf(page, name)
    await card.getByRole('button', { name: /тем.*Поздняя беда/ }).click()
    await page.keyboard.type('выбоины')
    await page.getByRole('option', { name: 'Дороги › Ямы и выбоины' }).click()
    await card.getByText('применится сразу после загрузки').waitFor()
    await card.getByRole('button', { name: 'Загрузить 26 строк' }).click()
    expect(await figuresOf(card)).toEqual([26, 0, 0, 0])
    await card.getByText('Сопоставлено после загрузки: 1').waitFor()
    const { words } = await session.ask<{ words: { path: string[]; how: string }[] }>(
      '/api/topic-words?mapped=true&limit=200',
    )
    expect(words.find(({ path }) => path.at(-1) === 'Поздняя беда')?.how).toBe('person')
  })

  test('several files queue; one that is no table says so, one of no known layout asks for its columns', async () => {
    const page = await session.visit('/data')
    const bare = ['Текст сообщения;Тема', 'Яма;Дороги']
    await dropFiles(page, [
      csvFile('пусто.csv', ['']),
      { name: 'картинка.xlsx', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]) },
      csvFile('странно.csv', bare),
    ])
    await cardOf(page, 'пусто.csv').getByText('Файл пуст.').waitFor()
    await cardOf(page, 'картинка.xlsx').getByText('Файл не читается').waitFor()
    await cardOf(page, 'странно.csv').getByText('Такой формат не знаком').waitFor()
    expect(await page.getByRole('button', { name: /^Загрузить/ }).count()).toBe(0)
    await cardOf(page, 'картинка.xlsx').getByRole('button', { name: 'Убрать' }).click()
    await cardOf(page, 'картинка.xlsx').waitFor({ state: 'detached' })
  })
}

/** A local day as exports write it. */
export async function daysAgo(session: Session, days: number): Promise<string> {
  const { today } = await session.ask<{ today: string }>('/api/region')
  const day = new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
  return day.split('-').reverse().join('.')
}
