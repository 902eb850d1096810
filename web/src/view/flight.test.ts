import { expect, test } from 'vitest'
import { type FlightTarget, flyTo, onFlight } from './flight'

const region: FlightTarget = { bounds: [27, 58, 36, 62] }
const town: FlightTarget = { longitude: 30, latitude: 60, zoom: 11 }

function heard() {
  const all: [FlightTarget, boolean][] = []
  return { all, stop: onFlight((target, late) => all.push([target, late])) }
}

test('the latest wish waits for the first who listens, and for nobody after', () => {
  flyTo(region)
  flyTo(town)
  const first = heard()
  const second = heard()
  flyTo(region)
  first.stop()
  second.stop()
  expect(first.all).toEqual([
    [town, true],
    [region, false],
  ])
  expect(second.all).toEqual([[region, false]])
})

test('what was heard does not wait', () => {
  const first = heard()
  flyTo(town)
  first.stop()
  const next = heard()
  next.stop()
  expect(next.all).toEqual([])
})
