import { expect, test } from 'vitest'
import { inSeason } from './season'

const summer = { from: '05-15', to: '09-30' }
const winter = { from: '11-01', to: '04-15' }

test.each([
  [null, '2026-01-01', true],
  [summer, '2026-05-15', true],
  [summer, '2026-09-30', true],
  [summer, '2026-11-22', false],
  [winter, '2026-11-22', true],
  [winter, '2026-01-10', true],
  [winter, '2026-07-01', false],
])('%o on %s: %s', (season, today, expected) => {
  expect(inSeason(season, today)).toBe(expected)
})
