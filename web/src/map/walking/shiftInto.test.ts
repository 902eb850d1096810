import { expect, test } from 'vitest'
import { shiftInto } from './shiftInto'

const insets = { left: 300, right: 400, top: 80, bottom: 120 }
const size = { clientWidth: 1366, clientHeight: 768 }

test('what is seen between the panels stays where it is', () => {
  expect(shiftInto({ x: 600, y: 400 }, insets, size)).toBeNull()
  expect(shiftInto({ x: 0, y: 0 }, insets, null)).toBeNull()
})

test('what is below a panel comes out from under it, with some air', () => {
  expect(shiftInto({ x: 200, y: 400 }, insets, size)).toEqual([-156, 0])
  expect(shiftInto({ x: 1000, y: 740 }, insets, size)).toEqual([90, 148])
})

test('between panels too near for air it comes to the middle', () => {
  expect(shiftInto({ x: 100, y: 400 }, { ...insets, left: 0, right: 1300 }, size)).toEqual([67, 0])
})
