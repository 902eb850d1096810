import { expect, test } from 'vitest'
import { i18n } from '../../../i18n/i18n'
import { testDigest, testTelling } from '../sentences/testDigest'
import '../texts/useDigestText'
import { digestText } from './digestText'

const LINK = 'http://localhost/digest?day=2026-11-25'

function digestOf() {
  const digest = testDigest([
    { code: 'total', count: 12, previous: 10, usual: 70, weekday: null, chance: null },
    { code: 'nothingChanged' },
    { code: 'emergencies', count: 1, previous: 0, usual: 0, topics: [] },
    { code: 'noClosings' },
  ])
  const roads = { code: 'roads', count: 7, previous: 1, usual: 7 }
  const addresses = [{ topic: 'roads', address: 'г. Тосно, ул. Боярова, д. 1', count: 3 }]
  const sources = [{ code: 'pos', count: 12, previous: 0, usual: 0 }]
  return { ...digest, figures: { ...digest.figures, groups: [roads], sources, addresses } }
}

test('the text for a messenger says it all but addresses', () => {
  const say = (name: string) => String(i18n.t(`digest:${name}` as never))
  const text = digestText(testTelling(digestOf(), 'ru'), 'ru', say, LINK).replace(/[^\S\n]/g, ' ')
  expect(text.split('\n')).toEqual([
    'Сводка: Среда, 25 ноября 2026 г.',
    'Область',
    '',
    'Поступило 12 обращений — на 20 % больше среднего за 7 предыдущих дней (10); накануне — 10.',
    '',
    'Что изменилось',
    'Заметных изменений по направлениям нет.',
    '',
    'Аварии',
    'Зарегистрирована 1 авария; накануне — 0; в среднем за 7 предыдущих дней — 0.',
    '',
    'О чём пишут чаще всего',
    'Дороги — 7',
    '',
    'Источники',
    'ПОС — 12',
    '',
    'Что обещано и что сделано',
    'В данных нет дат закрытия: что и когда сделано, сказать нельзя.',
    '',
    LINK,
  ])
  expect(text).not.toContain('Боярова')
})
