import { expect, test } from 'vitest'
import { layoutOf } from './layout'
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

test('the map for paper has the shape of its place there, 196 × 146 mm', () => {
  const paper = sizeOf('paper', desk, 1)
  const { width, height } = layoutOf(paper, unitOf(paper)).map
  expect(width).toBe(196 * 8)
  expect(height / 8).toBeCloseTo(146, 0)
})

test('texts grow with the picture, and on upright ones with its width', () => {
  expect(unitOf({ width: 1920, height: 1080 })).toBe(1)
  expect(unitOf({ width: 3840, height: 2160 })).toBe(2)
  expect(unitOf({ width: 1170, height: 2532 })).toBe(1.5)
  expect(unitOf({ width: 390, height: 844 })).toBe(0.5)
})

test('a preview keeps the shape', () => {
  expect(previewSize({ width: 3840, height: 2160 }, 960)).toEqual({ width: 960, height: 540 })
  expect(previewSize({ width: 320, height: 600 }, 960)).toEqual({ width: 320, height: 600 })
})
