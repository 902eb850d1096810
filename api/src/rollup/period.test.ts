import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEVELS } from './grains'
import { blocksOf, startsOf, widened } from './period'

const day = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const periods = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))

function text(from: string, to: string, levels: Parameters<typeof blocksOf>[1]) {
  return blocksOf({ from, to }, levels).map((block) => `${block.level} ${block.from} ${block.to}`)
}

test('days, months, years, months, days', () => {
  expect(text('2023-02-13', '2026-03-09', LEVELS)).toEqual([
    'day 2023-02-13 2023-03-01',
    'month 2023-03-01 2024-01-01',
    'year 2024-01-01 2026-01-01',
    'month 2026-01-01 2026-03-01',
    'day 2026-03-01 2026-03-09',
  ])
})

test('without months a year stands beside days', () => {
  expect(text('2023-12-13', '2025-02-01', ['day', 'year'])).toEqual([
    'day 2023-12-13 2024-01-01',
    'year 2024-01-01 2025-01-01',
    'day 2025-01-01 2025-02-01',
  ])
})

test.each([
  ['2024-02-28', '2024-03-01', ['day 2024-02-28 2024-03-01']],
  ['2024-02-01', '2024-03-01', ['month 2024-02-01 2024-03-01']],
  ['2024-01-01', '2025-01-01', ['year 2024-01-01 2025-01-01']],
  ['2024-03-15', '2024-04-15', ['day 2024-03-15 2024-04-15']],
  ['2024-03-15', '2024-03-15', []],
  ['2024-03-15', '2024-03-01', []],
])('%s to %s', (from, to, expected) => {
  expect(text(from, to, LEVELS)).toEqual(expected)
})

test('blocks cover every day of any period once and in order, and each is whole', () => {
  fc.assert(
    fc.property(periods, fc.subarray([...LEVELS], { minLength: 1 }), (period, chosen) => {
      const levels = LEVELS.filter((level) => level === 'day' || chosen.includes(level))
      const blocks = blocksOf(period, levels)
      let at = period.from
      for (const block of blocks) {
        expect(block.from).toBe(at)
        expect(block.to > block.from).toBe(true)
        if (block.level !== 'day')
          expect([block.from, block.to].map((border) => border.slice(-2))).toEqual(['01', '01'])
        if (block.level === 'year')
          expect([block.from, block.to].map((border) => border.slice(5))).toEqual(['01-01', '01-01'])
        at = block.to
      }
      if (period.from < period.to) expect(at).toBe(period.to)
      expect(blocks.filter(({ level }) => level === 'day').flatMap(startsOf).length).toBeLessThan(
        levels.length > 1 ? 740 : 3000,
      )
    }),
  )
})

test('starts of days cross the end of February and of the year', () => {
  expect(startsOf({ level: 'day', from: '2024-02-28', to: '2024-03-02' })).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ])
  expect(startsOf({ level: 'month', from: '2023-12-01', to: '2024-02-01' })).toEqual(['2023-12-01', '2024-01-01'])
  expect(startsOf({ level: 'year', from: '2023-01-01', to: '2025-01-01' })).toEqual(['2023-01-01', '2024-01-01'])
})

const known = { first: '2023-04-05', last: '2026-02-03' }
test.each([
  ['all time is the years that are known', '0001-01-01', '9999-12-31', '2023-01-01', '2027-01-01'],
  ['exactly what is known', '2023-04-05', '2026-02-04', '2023-01-01', '2027-01-01'],
  ['an end before the last day stays', '2023-04-06', '2026-02-03', '2023-04-06', '2026-02-03'],
  ['one end', '2024-05-06', '2026-02-04', '2024-05-06', '2027-01-01'],
])('%s', (_, from, to, first, last) => {
  expect(widened({ from, to }, known)).toEqual({ from: first, to: last })
})

test('widening never changes which known days are meant', () => {
  fc.assert(
    fc.property(periods, periods, day, (period, { from: first, to: last }, asked) => {
      fc.pre(asked >= first && asked <= last)
      const wide = widened(period, { first, last })
      expect(asked >= wide.from && asked < wide.to).toBe(asked >= period.from && asked < period.to)
    }),
  )
})
