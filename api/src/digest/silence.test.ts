import { expect, test } from 'vitest'
import { isSilenceSurprising } from './silence'

test.each([
  // Given their sum, k appeals all fall on the seven days before with the chance (7/8)^k, on the four weeks with (4/5)^k.
  ['hogweed in November', { count: 0, usual: 0 }, 7, false],
  ['two in a week, none today', { count: 0, usual: 2 }, 7, false],
  ['three a day, none today', { count: 0, usual: 22 }, 7, false],
  ['a little more than three a day, none today', { count: 0, usual: 23 }, 7, true],
  ['thirteen in four weeks, none in this one', { count: 0, usual: 13 }, 4, false],
  ['fourteen in four weeks, none in this one', { count: 0, usual: 14 }, 4, true],
  ['as many as before, but somebody wrote', { count: 1, usual: 700 }, 7, false],
  ['nothing to compare with', { count: 0, usual: null }, 7, false],
])('%s', (_, figure, units, surprising) => {
  expect(isSilenceSurprising(figure, units)).toBe(surprising)
})
