import { expect, test } from 'vitest'
import { softHyphens } from './softHyphens'

test.each([
  ['Благоустройство', 'Бла-гоуст-ройст-во'],
  ['Электричество', 'Элект-ри-чест-во'],
  ['Общественный транспорт', 'Об-щест-вен-ный транс-порт'],
  ['ЖКХ', 'ЖКХ'],
  ['Дороги', 'Дороги'],
  ['Playgrounds', 'Playgrounds'],
  ['Communications', 'Com-mu-ni-ca-tions'],
])('%s', (text, shown) => {
  expect(softHyphens(text).replaceAll('\u00ad', '-')).toBe(shown)
})
