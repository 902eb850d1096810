import { expect, test } from 'vitest'
import { isUpgrade } from './upgrade'

test.each([
  ['the same build', { running: 'a', offered: 'a', tried: null }, false],
  ['another build', { running: 'a', offered: 'b', tried: null }, true],
  ['another build after an earlier upgrade', { running: 'b', offered: 'c', tried: 'b' }, true],
  ['one that a reload did not bring', { running: 'a', offered: 'b', tried: 'b' }, false],
  ['an error page', { running: 'a', offered: null, tried: null }, false],
  ['a wall in development', { running: null, offered: 'b', tried: null }, false],
])('%s', (_, told, upgrade) => {
  expect(isUpgrade(told)).toBe(upgrade)
})
