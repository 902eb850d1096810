import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colorScale, parseColor, sameScale } from './colorScale'

const COLORS = ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006']

function classes(counts: number[]): [number, number | null][] {
  return colorScale(counts, COLORS, 1).steps.map(({ from, to }) => [from, to])
}

const counts = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20_000 })), { minLength: 1 })

test('few distinct values get a class each', () => {
  expect(classes([1, 1, 1])).toEqual([[1, null]])
  expect(classes([1, 2, 2, 5])).toEqual([
    [1, 1],
    [2, 4],
    [5, null],
  ])
})

test('a crowd of ones spends one class only', () => {
  const crowd = [...Array(100).fill(1), 2, 3, 4, 6, 9, 14, 22, 40, 63, 120]
  expect(classes(crowd)).toEqual([
    [1, 1],
    [2, 5],
    [6, 13],
    [14, 39],
    [40, 119],
    [120, null],
  ])
})

test('bounds of large numbers are round', () => {
  const many = Array.from({ length: 600 }, (_, index) => 3 * index + 1)
  expect(classes(many).map(([from]) => from)).toEqual([1, 500, 950, 1300, 1500, 1700])
})

test('the higher the class, the fewer hexagons', () => {
  const many = Array.from({ length: 600 }, (_, index) => 3 * index + 1)
  const sizes = classes(many).map(([from, to]) => many.filter((value) => value >= from && (to ?? 9999) >= value).length)
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
})

test('no hexagons, no classes', () => {
  const empty = colorScale([], COLORS, 1)
  expect(empty.steps).toEqual([])
  expect(empty.colorOf(3)).toEqual([0, 0, 0, 0])
})

test('classes are whole, strictly increasing, without gaps, and none is empty', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const { steps } = colorScale(values, COLORS, 1)
      expect(steps[0]?.from).toBe(Math.min(...values))
      for (const [index, { from, to }] of steps.entries()) {
        expect(Number.isInteger(from)).toBe(true)
        expect(to).toBe(index + 1 < steps.length ? (steps[index + 1]?.from ?? 0) - 1 : null)
        expect(values.some((value) => value >= from && (to === null || value <= to))).toBe(true)
      }
    }),
  )
})

test('there are as many classes as distinct values allow', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 12 }), (values) => {
      expect(colorScale(values, COLORS, 1).steps).toHaveLength(Math.min(6, values.length))
    }),
  )
})

test('every value has the colour of its class', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const scale = colorScale(values, COLORS, 0.5)
      for (const value of values) {
        const step = scale.steps.find(({ from, to }) => value >= from && (to === null || value <= to))
        expect(scale.colorOf(value)).toEqual(parseColor(step?.color ?? '', 0.5))
      }
    }),
  )
})

test('fewer classes spread over the whole scale', () => {
  expect(colorScale([1, 2], COLORS, 1).steps.map(({ color }) => color)).toEqual(['#000002', '#000005'])
})

test('one appeal more in a crowd does not recolour the map', () => {
  const values = Array.from({ length: 400 }, (_, index) => 1 + (index % 40))
  const more = values.with(200, (values[200] ?? 0) + 1)
  expect(sameScale(colorScale(values, COLORS, 1), colorScale(more, COLORS, 1))).toBe(true)
})
