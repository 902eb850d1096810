import { expect, test } from 'vitest'
import { eastOf, northOf, placeAt, WORLD } from './mercator'

test.each([
  [30.3, 59.9],
  [-179, -70],
  [0, 0],
])('%f, %f lies on the map where it is found again', (longitude, latitude) => {
  const [east, north] = placeAt(eastOf(longitude), WORLD - northOf(latitude))
  expect(east).toBeCloseTo(longitude, 9)
  expect(north).toBeCloseTo(latitude, 9)
})
