import { expect, test } from 'vitest'
import { appealPoints } from '../../layers/appealPoint'
import { testAppeal } from '../../layers/testAppeal'
import { clusterAppeals } from './clusterAppeals'

// About 11, 110 and 1100 metres apart.
const places: [number, number][] = [
  [30, 60],
  [30, 60.0001],
  [30, 60.001],
  [30, 60.01],
]
const points = appealPoints(places.map((point, id) => testAppeal(id, { point })))
const counts = (unit: number, zoom: number) =>
  clusterAppeals(
    points,
    unit,
  )(zoom)
    .map(({ count }) => count)
    .sort()

test('places part as one comes nearer, and none is lost', () => {
  expect(counts(1, 13.9)).toEqual([1, 3])
  expect(counts(1, 15.5)).toEqual([1, 1, 2])
  expect(counts(1, 18)).toEqual([1, 1, 1, 1])
})

test('a mark of several places says at which zoom they part, that of one opens it', () => {
  const marks = clusterAppeals(points, 1)(15)
  const several = marks.find(({ place }) => place === null)
  expect(several?.parts).toBeGreaterThan(15)
  expect(clusterAppeals(points, 1)(several?.parts ?? 0).every(({ place }) => place !== null)).toBe(true)
  expect(marks.flatMap(({ place }) => place?.appeals.map(({ id }) => id) ?? []).sort()).toEqual([2, 3])
})

test('on a wall twice as large marks need twice the room', () => {
  expect(counts(2, 14)).toEqual(counts(1, 13))
})
