import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
import type { Box } from './box'
import { shownNext } from './shownTiles'

const [near, far] = [
  [60, 30],
  [60, 40],
].map(([latitude = 0, longitude = 0]) => {
  const cell = latLngToCell(latitude, longitude, 7)
  return { version: 5, answer: testTile(7, [{ cell, count: 1 }]) }
}) as [Answer, Answer]
type Answer = { version: number; answer: ReturnType<typeof testTile> }

const [here, there]: [Box, Box] = [
  [29, 59, 31, 61],
  [39, 59, 41, 61],
]
const question = { kind: 'resolution 7, all', resolution: 7, box: here }

test('at first nothing is shown until all is there', () => {
  expect(shownNext(null, question, [near, undefined])).toBeNull()
  const shown = shownNext(null, question, [near, { ...far, version: 4 }])
  expect(shown).toEqual({ ...question, tiles: [near.answer, far.answer], version: 4 })
})

test('panning keeps what is there, adds what comes, and moves the box when all is there', () => {
  const first = shownNext(null, question, [near])
  const moved = { ...question, box: there }
  expect(shownNext(first, moved, [undefined, undefined])).toBe(first)
  const partly = shownNext(first, moved, [far, undefined])
  expect(partly).toMatchObject({ box: here, tiles: [near.answer, far.answer] })
  expect(shownNext(partly, moved, [far])).toMatchObject({ box: there, tiles: [far.answer] })
})

test('another resolution or filter waits until all of it is there', () => {
  const first = shownNext(null, question, [near])
  const other = { ...question, kind: 'resolution 7, potholes' }
  expect(shownNext(first, other, [far, undefined])).toBe(first)
  expect(shownNext(first, other, [far])?.tiles).toEqual([far.answer])
})

test('where nothing differs it is the very same', () => {
  const first = shownNext(null, question, [near, far])
  expect(shownNext(first, { ...question, box: [...here] }, [near, far])).toBe(first)
  const changed = { version: 6, answer: { ...near.answer } }
  expect(shownNext(first, question, [changed, { ...far, version: 6 }])).not.toBe(first)
})
