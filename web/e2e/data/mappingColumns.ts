import { expect, test } from 'vitest'
import type { Session } from '../session'
import { cardOf, choose, figuresOf } from './dataScreen'
import { csvFile, dropFiles } from './files'
import { daysAgo } from './importing'

/** A file of no known layout. */
export function mappingColumns(session: Session): void {
  test('an unknown layout is mapped by hand, saved, and recognised the next time', async () => {
    const day = await daysAgo(session, 2)
    const header = 'Ид;Когда;О чём;Где'
    const page = await session.visit('/data')
    await dropFiles(page, [csvFile('линия.csv', [header, `1;${day} 10:00;Ямы;Гатчина`, `2;${day};Ямы;Тосно`])])
    const card = cardOf(page, 'линия.csv')
    await card.getByText('Такой формат не знаком').waitFor()
    const apply = card.getByRole('button', { name: 'Посмотреть результат' })
    expect(await apply.isDisabled()).toBe(true)
    expect(await card.getByRole('row', { name: /Где/ }).textContent()).toContain('Гатчина')
    await choose(card, page, 'Что в столбце «Ид»', 'Номер обращения')
    await choose(card, page, 'Что в столбце «Когда»', 'Дата поступления')
    await choose(card, page, 'Что в столбце «О чём»', 'Тема')
    await choose(card, page, 'Что в столбце «Где»', 'Адрес')
    await choose(card, page, 'Источник всех строк', 'Телефон 112')
    await apply.click()
    await card.getByLabel('Имя формата').fill('Горячая линия')
    await card.getByRole('button', { name: 'Сохранить формат' }).click()
    await card.getByText('Формат «Горячая линия» сохранён').waitFor()
    await card.getByRole('button', { name: 'Загрузить 2 строки' }).click()
    expect(await figuresOf(card)).toEqual([2, 0, 0, 0])

    await dropFiles(page, [csvFile('линия-2.csv', [header, `3;${day};Ямы;Выборг`])])
    const next = cardOf(page, 'линия-2.csv')
    await next.getByText('Распознано: Горячая линия').waitFor()
    await next.getByRole('button', { name: 'Загрузить 1 строку' }).click()
    expect(await figuresOf(next)).toEqual([1, 0, 0, 0])
  })

  test('a mapped topic can be changed later, and its history follows', async () => {
    const page = await session.visit('/data?tab=words')
    await page.getByText('Все слова').click()
    const row = page.getByRole('row', { name: /Ямы.*Другие файлы/ })
    await row.getByRole('button', { name: /тем.*Ямы|^Изменить: Ямы/ }).click()
    await page.keyboard.type('свалки')
    await page
      .getByRole('option', { name: /свалки/i })
      .first()
      .click()
    await page.getByText('3 обращения пересчитаны').waitFor()
    await page.getByRole('button', { name: 'Вернуть' }).click()
  })
}
