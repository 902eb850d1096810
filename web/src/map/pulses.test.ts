import { expect, test } from 'vitest'
import { livePulses, PULSE, pulseRings, pulsesWith } from './pulses'

const [one, other] = ['871126c8cffffff', '871126c8dffffff']

test('a change shows for a while', () => {
  const pulses = pulsesWith([], [one], 0)
  expect(livePulses(pulses, PULSE - 1)).toEqual([{ cell: one, since: 0 }])
  expect(livePulses(pulses, PULSE)).toEqual([])
})

test('a cell that changes again begins again', () => {
  const pulses = pulsesWith(pulsesWith([], [one, other], 0), [one], 500)
  expect(pulses).toEqual([
    { cell: other, since: 0 },
    { cell: one, since: 500 },
  ])
})

test('the ring grows and fades, or only fades', () => {
  const pulses = pulsesWith([], [one], 0)
  const corner = (now: number, still: boolean) => pulseRings(pulses, now, still)[0]?.path[0]
  expect(pulseRings(pulses, PULSE / 2, false)[0]?.age).toBe(0.5)
  expect(corner(PULSE / 2, false)).not.toEqual(corner(0, false))
  expect(corner(PULSE / 2, true)).toEqual(corner(0, true))
})
