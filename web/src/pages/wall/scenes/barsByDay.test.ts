import { expect, test } from 'vitest'
import { barsByDay } from './barsByDay'

const words = {
  day: (start: string) => start.slice(8),
  value: (_: string, count: number) => `${count}`,
  today: 'today',
}
const days = (length: number) =>
  Array.from({ length }, (_, index) => ({ start: `2026-06-${String(index + 1).padStart(2, '0')}`, count: index }))
const ticks = (length: number, today: string | null) =>
  barsByDay(days(length), today, words).map(({ tick }) => tick ?? '')

test('every few days are named', () => {
  expect(ticks(10, null)).toEqual(['01', '', '03', '', '05', '', '07', '', '09', ''])
})

test('today says so and is pale, and no name stands too close to it', () => {
  expect(ticks(10, '2026-06-10')).toEqual(['01', '', '03', '', '05', '', '07', '', '09', 'today'])
  expect(ticks(16, '2026-06-16').slice(10)).toEqual(['', '', '13', '', '', 'today'])
  expect(ticks(26, '2026-06-26').slice(18)).toEqual(['19', '', '', '', '', '', '', 'today'])
  expect(barsByDay(days(3), '2026-06-03', words).map(({ color }) => color)).toEqual([undefined, undefined, '--quiet'])
})

test('without days there are no bars', () => {
  expect(barsByDay([], '2026-06-01', words)).toEqual([])
})
