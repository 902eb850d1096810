import { expect, test } from 'vitest'
import { doubtAbout, doubtOf, keepsOffMap } from './doubts'

const LENINGRAD = [27.7, 58.4, 35.7, 61.4] as const

test.each([
  ['in the region', [30.13, 59.57], null],
  ['a little outside its box', [27.68, 59.5], null],
  ['zero coordinates', [0, 0], 'zero'],
  ['nearly zero', [0.001, -0.002], 'zero'],
  ['latitude first', [59.57, 30.13], 'swapped'],
  ['Moscow', [37.62, 55.75], 'outside'],
  ['Moscow, latitude first', [55.75, 37.62], 'outside'],
  ['one coordinate missing', [30.13, 0], 'outside'],
] as const)('%s', (_, point, doubt) => {
  expect(doubtOf([...point], LENINGRAD)).toBe(doubt)
})

test('where zero is in the region, it is a place', () => {
  expect(doubtOf([0, 0], [-10, -10, 10, 10])).toBeNull()
})

test.each([
  ['house', 'no_house', true],
  ['outside', 'outside', true],
  ['municipality', 'municipality', false],
  ['organisation', 'municipality', false],
  ['places', 'municipality', false],
] as const)('a contradiction about %s is the doubt %s', (about, doubt, off) => {
  expect(doubtAbout({ about, note: '' })).toBe(doubt)
  expect(keepsOffMap(doubt)).toBe(off)
})
