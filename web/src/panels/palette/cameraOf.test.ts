import { expect, test } from 'vitest'
import { cameraOf } from './cameraOf'

test('a camera is taken as it is', () => {
  const camera = { longitude: 30, latitude: 60, zoom: 12 }
  expect(cameraOf(camera)).toBe(camera)
})

test('a box is seen from above its middle, the smaller it is the nearer', () => {
  expect(cameraOf({ bounds: [29, 59, 31, 60] })).toEqual({ longitude: 30, latitude: 59.5, zoom: Math.log2(180) })
  expect(cameraOf({ bounds: [30, 59, 30, 59] }).zoom).toBeCloseTo(15.1, 1)
})
