import { expect, test } from 'vitest'
import { stepFrom, stopsOf } from './stops'

const SCENES = [
  { kind: 'map', seconds: 30 },
  { kind: 'places', seconds: 10, count: 2 },
  { kind: 'place', seconds: 5, municipality: 'tosno' },
] as const

test('a scene of several municipalities stops at each, the worst first', () => {
  expect(stopsOf(SCENES, ['vyborg', 'luga', 'kirishi'])).toEqual([
    { key: '0', kind: 'map', seconds: 30 },
    { key: '1.0', kind: 'place', seconds: 10, municipality: 'vyborg' },
    { key: '1.1', kind: 'place', seconds: 10, municipality: 'luga' },
    { key: '2.0', kind: 'place', seconds: 5, municipality: 'tosno' },
  ])
})

test('while the worst are not known the tour goes on without them', () => {
  expect(stopsOf(SCENES, []).map(({ key }) => key)).toEqual(['0', '2.0'])
})

test('steps go round in both directions and begin anew where the stop is gone', () => {
  const stops = stopsOf(SCENES, ['vyborg'])
  expect(stepFrom(stops, '2.0', 1)?.key).toBe('0')
  expect(stepFrom(stops, '0', -1)?.key).toBe('2.0')
  expect(stepFrom(stops, '1.7', 1)?.key).toBe('0')
  expect(stepFrom([], '0', 1)).toBeUndefined()
})
