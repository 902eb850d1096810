import { expect, test } from 'vitest'
import { seenBy } from './initialView'
import { visibleBox } from './visibleBox'

const size = { width: 1000, height: 600 }

test('without panels all of the map is visible', () => {
  const { bounds } = seenBy({ longitude: 30, latitude: 60, zoom: 7 }, size)
  const box = visibleBox(bounds, { left: 0, right: 0, top: 0, bottom: 0 }, size)
  box.forEach((side, index) => {
    expect(side).toBeCloseTo(bounds[index] ?? 0, 9)
  })
})

test('what panels cover is what a smaller screen would not have', () => {
  const camera = { longitude: 30, latitude: 60, zoom: 7 }
  const { bounds } = seenBy(camera, size)
  const inner = seenBy(camera, { width: 600, height: 400 }).bounds
  const box = visibleBox(bounds, { left: 200, right: 200, top: 100, bottom: 100 }, size)
  box.forEach((side, index) => {
    expect(side).toBeCloseTo(inner[index] ?? 0, 9)
  })
})
