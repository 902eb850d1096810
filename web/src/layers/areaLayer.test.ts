import { expect, test } from 'vitest'
import { scaleOf } from '../scale/colorScale'
import { areaColors } from './areaLayer'

const scale = scaleOf(
  [
    { from: 1, to: 9, color: '#111111' },
    { from: 10, to: null, color: '#222222' },
  ],
  1,
)

test('municipalities have the colour of their class; without a value or below all classes they have none', () => {
  const values = new Map([
    ['a', 9],
    ['b', 10],
    ['c', null],
    ['d', 0],
  ])
  expect(areaColors({ values, scale })).toEqual({ a: '#111111', b: '#222222' })
})
