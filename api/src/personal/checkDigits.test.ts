import { expect, test } from 'vitest'
import { isCardNumber, isPersonInn, isSnils } from './checkDigits'

test.each(['4111111111111111', '5555555555554444', '378282246310005', '6759649826438453'])('%s is a card', (digits) => {
  expect(isCardNumber(digits)).toBe(true)
  expect(isCardNumber(`${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`)).toBe(false)
})

test.each(['11223344595', '08765430300'])('%s is a СНИЛС', (digits) => {
  expect(isSnils(digits)).toBe(true)
  expect(isSnils(`${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`)).toBe(false)
})

test.each(['500100732259', '773173084809'])('%s is the ИНН of a person', (digits) => {
  expect(isPersonInn(digits)).toBe(true)
  expect(isPersonInn(`${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`)).toBe(false)
})

test('numbers of another length are none', () => {
  expect(isSnils('1122334459')).toBe(false)
  expect(isPersonInn('7707083893')).toBe(false)
})
