import { expect, test } from 'vitest'
import { isReported, ruleFor, unquoted } from './unknownWord'

test('a word comes without its quotes, those inside it stay', () => {
  expect(unquoted('"Закрыто"')).toBe('Закрыто')
  expect(unquoted('"ООО "Лето""')).toBe('ООО "Лето"')
})

test('a word that was cut short is found by its beginning', () => {
  expect(ruleFor('"Закрыто"')).toEqual({ matching: 'exact', word: 'Закрыто' })
  expect(ruleFor('"Очень длинное слов…"')).toEqual({ matching: 'prefix', word: 'Очень длинное слов' })
})

test('a path is the reported one as a whole, or by its beginning', () => {
  expect(isReported(['ЖКХ', 'Вода'], '"ЖКХ > Вода"')).toBe(true)
  expect(isReported(['ЖКХ', 'Вода и свет'], '"ЖКХ > Вода"')).toBe(false)
  expect(isReported(['ЖКХ', 'Вода и свет'], '"ЖКХ > Вода и…"')).toBe(true)
})
