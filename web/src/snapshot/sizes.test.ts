import { expect, test } from 'vitest'
import { previewSize, sizeOf, unitOf } from './sizes'

const desk = { width: 1366, height: 768 }

test('the size of the screen is in the pixels of the display', () => {
  expect(sizeOf('screen', desk, 1)).toEqual(desk)
  expect(sizeOf('screen', desk, 2)).toEqual({ width: 2732, height: 1536 })
  expect(sizeOf('screen', { width: 3840, height: 2160 }, 2)).toEqual({ width: 4096, height: 2304 })
})

test('the other sizes are what they are called', () => {
  expect(sizeOf('1920x1080', desk, 2)).toEqual({ width: 1920, height: 1080 })
  expect(sizeOf('3840x2160', desk, 1)).toEqual({ width: 3840, height: 2160 })
})

test('texts grow with the picture, and shrink on a phone so that they fit', () => {
  expect(unitOf({ width: 1920, height: 1080 })).toBe(1)
  expect(unitOf({ width: 3840, height: 2160 })).toBe(2)
  expect(unitOf({ width: 780, height: 1688 })).toBeCloseTo(0.66, 2)
})

test('a preview keeps the shape', () => {
  expect(previewSize({ width: 3840, height: 2160 }, 960)).toEqual({ width: 960, height: 540 })
  expect(previewSize({ width: 320, height: 600 }, 960)).toEqual({ width: 320, height: 600 })
})
