import { expect, test } from 'vitest'
import { tileAddress } from './tileAddress'

test('a tile has one address for a filter; what may be given repeatedly is', () => {
  const scope = { tile: '831126fffffffff', resolution: 7, from: '2026-11-01', to: '2026-11-23', topic: ['a b', 'c&d'] }
  expect(tileAddress(scope)).toBe(
    '/api/hexagons/tiles/831126fffffffff?resolution=7&from=2026-11-01&to=2026-11-23&topic=a+b&topic=c%26d',
  )
})
