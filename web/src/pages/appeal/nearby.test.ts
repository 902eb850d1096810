import { expect, test } from 'vitest'
import { daysAround, nearestInTime, stepsIn } from './nearby'

test('days around an appeal are those of its region', () => {
  expect(daysAround('2026-11-25T21:30:00Z', 'Europe/Moscow', 'topic')).toEqual({ from: '2026-11-19', to: '2026-12-04' })
  expect(daysAround('2026-11-25T20:30:00Z', 'Europe/Moscow', 'place')).toEqual({ from: '2026-05-27', to: '2027-05-27' })
})

test('the nearest in time come first, without the appeal itself', () => {
  const at = (id: number, hour: number) => ({ id, createdAt: `2026-11-25T${String(hour).padStart(2, '0')}:00:00Z` })
  const all = [at(5, 20), at(4, 13), at(3, 12), at(2, 11), at(1, 1)]
  expect(nearestInTime(all, at(3, 12), 3).map(({ id }) => id)).toEqual([2, 4, 5])
})

test('steps lead to the neighbours in the list and end with it', () => {
  expect(stepsIn([9, 7, 3], 7)).toEqual({ previous: 9, next: 3 })
  expect(stepsIn([9, 7, 3], 3)).toEqual({ previous: 7, next: null })
  expect(stepsIn([9, 7, 3], 4)).toEqual({ previous: null, next: null })
})
