import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData, RULE_SETS } from './findPersonalData'
import { replaced } from './reading'

const LENGTH = 20_000
/** Beginnings of everything that rules look for, repeated they ask for the most steps. */
const UNITS = [
  ...['8 ', '8(', '9', '0-', '1 2-', '+7', '+1(', 'тел ', 'тел: 1', 'звоните по ', '12-34-', '123456, ', 'т.1'],
  ...['a@', '@a', 'a.', 'mail', 'ivan собака ', 'vk.com/', 'vk.com/ ', 'вк: a', 'id1', '[id1|', 'http://', 'www.'],
  ...[
    'паспорт ',
    'серия 1',
    '12 34 ',
    'снилс ',
    'инн 1',
    'полис ',
    'карта 4',
    '4 ',
    '408',
    'счет ',
    'удостоверение а ',
  ],
  ...[
    '1.1.',
    'г.р.',
    'родился в ',
    'дата рожд',
    'а123',
    'А 123 ',
    'номер машины ',
    'прицеп ',
    'кв.1 и ',
    '1-й и ',
    'дом 1-',
  ],
  ...[
    'Иванов ',
    'Иван Иванович ',
    'иван ',
    'И.',
    'И. ',
    'Петров И',
    'меня зовут ',
    'сосед Иванов, ',
    'и Иванов и ',
    'имени ',
  ],
  ...[
    'генерала ',
    'глава ',
    'от ',
    'я ',
    'ФИО: ',
    'Mr. A',
    'My name is ',
    ' ',
    '\n',
    '-',
    '(',
    'а',
    'a',
    'А',
    '1',
    '\uE000',
  ],
]

test('no pattern repeats without a bound, so its steps grow with the length of a text only', () => {
  const patterns = RULE_SETS.flatMap(({ hint, rules }) => [hint, ...rules.map(({ pattern }) => pattern)])
  expect(patterns.length).toBeGreaterThan(50)
  for (const { source } of patterns) {
    const bare = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/u)
  }
})

test.each(UNITS)('%j over and over is read to its end', (unit) => {
  findPersonalData(unit.repeat(Math.ceil(LENGTH / unit.length)))
})

test('so are mixtures, and a few rounds leave nothing to find', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 5 }), (units) => {
      const unit = units.join('')
      expect(rounds(unit.repeat(Math.ceil(LENGTH / unit.length)))).toBeLessThanOrEqual(4)
    }),
    { numRuns: 60 },
  )
})

/** How often a text is read until nothing more is found. */
function rounds(text: string): number {
  let clean = text
  let count = 1
  for (let found = findPersonalData(clean); found.length > 0; found = findPersonalData(clean), count++)
    clean = replaced(clean, found, ({ mark }) => `[${mark}]`)
  return count
}
