import { expect, test } from 'vitest'
import { steadyOrder } from './steadyOrder'

const orderOf = (keys: string, shown: string) =>
  steadyOrder(
    [...keys].map((key) => ({ key })),
    [...shown],
  )
    .map(({ key }) => key)
    .join('')

test('what has overtaken another stays where it was', () => {
  expect(orderOf('bca', 'abc')).toBe('abc')
})

test('what is new takes the place of what has gone, and the rest comes last', () => {
  expect(orderOf('dcaef', 'abc')).toBe('adcef')
})

test('where less is left the lines close up', () => {
  expect(orderOf('ca', 'abc')).toBe('ac')
  expect(orderOf('ca', '')).toBe('ca')
})
