import { expect, test } from 'vitest'
import { waitBefore } from './pauses'

const spoken = { about: '', total: 5, at: 100_000 }

test('the first change is said soon, with what comes together', () => {
  expect(waitBefore({ ...spoken, at: null }, 100_000)).toBe(2000)
})

test('between two there is a pause', () => {
  expect(waitBefore(spoken, 101_000)).toBe(19_000)
  expect(waitBefore(spoken, 130_000)).toBe(2000)
})
