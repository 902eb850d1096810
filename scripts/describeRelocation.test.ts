import { expect, test } from 'vitest'
import { describeRelocation } from './describeRelocation'

test('tells what changed, from fine to coarse', () => {
  const report = {
    appeals: 12,
    changed: 3,
    before: new Map([['none', 2] as const, ['settlement', 10] as const]),
    after: new Map([['none', 1] as const, ['settlement', 8] as const, ['house', 3] as const]),
    asked: 0,
    answered: 0,
    found: 0,
  }
  expect(describeRelocation(report).split('\n')).toEqual([
    '12 appeals looked at, 3 changed',
    'house                0 →         3',
    'settlement          10 →         8',
    'none                 2 →         1',
  ])
  expect(
    describeRelocation({ ...report, asked: 9, answered: 7, found: 4 })
      .split('\n')
      .slice(-2),
  ).toEqual(['9 addresses for the geocoder: 4 found, 3 unknown to it', '2 have no answer yet: run it again later'])
})
