import { expect, test } from 'vitest'
import { ramp } from './ramp'

test('fewer colours are chosen evenly, more are mixed between neighbours', () => {
  const three = ['#000000', '#808080', '#ff0000']
  expect(ramp(three, 0)).toEqual([])
  expect(ramp(three, 1)).toEqual(['#808080'])
  expect(ramp(three, 3)).toEqual(three)
  expect(ramp(three, 5)).toEqual(['#000000', '#404040', '#808080', '#c04040', '#ff0000'])
})
