import { expect, test } from 'vitest'
import { createBreaker } from './breaker'
import { GeocoderFailure } from './failure'
import { testClock } from './testClock'

const broken = () => Promise.reject(new GeocoderFailure('status', 'answered 500'))
const well = () => Promise.resolve('well')

function createCase() {
  const clock = testClock()
  return { clock, breaker: createBreaker({ failures: 3, rest: 1000 }, clock) }
}

async function fail(times: number, { breaker }: ReturnType<typeof createCase>): Promise<void> {
  for (let time = 0; time < times; time += 1) await expect(breaker.run(broken)).rejects.toThrow('answered 500')
}

test('opens after failures in a row, and asks nothing while it is open', async () => {
  const own = createCase()
  await fail(2, own)
  expect(await own.breaker.run(well)).toBe('well')
  await fail(3, own)
  let asked = 0
  const ask = () => {
    asked += 1
    return well()
  }
  await expect(own.breaker.run(ask)).rejects.toMatchObject({ kind: 'resting' })
  expect(() => own.breaker.check()).toThrow(GeocoderFailure)
  own.clock.move(999)
  await expect(own.breaker.run(ask)).rejects.toMatchObject({ kind: 'resting' })
  expect(asked).toBe(0)
})

test('after a rest one may try: failure opens it anew, success closes it', async () => {
  const own = createCase()
  await fail(3, own)
  own.clock.move(1000)
  await fail(1, own)
  await expect(own.breaker.run(well)).rejects.toMatchObject({ kind: 'resting' })
  own.clock.move(1000)
  let answer: (text: string) => void = () => undefined
  const probe = own.breaker.run(() => new Promise<string>((resolve) => (answer = resolve)))
  await expect(own.breaker.run(well)).rejects.toMatchObject({ kind: 'resting' })
  answer('back')
  expect(await probe).toBe('back')
  await fail(2, own)
  expect(await own.breaker.run(well)).toBe('well')
})

test('a caller who stops waiting is no failure, and does not keep the breaker open', async () => {
  const own = createCase()
  const stopped = () => Promise.reject(new Error('stopped'))
  for (let time = 0; time < 5; time += 1) await expect(own.breaker.run(stopped)).rejects.toThrow('stopped')
  expect(await own.breaker.run(well)).toBe('well')
  await fail(3, own)
  own.clock.move(1000)
  await expect(own.breaker.run(stopped)).rejects.toThrow('stopped')
  expect(await own.breaker.run(well)).toBe('well')
})

test('opened for a while by the service itself', async () => {
  const own = createCase()
  own.breaker.open(5000)
  own.clock.move(4999)
  await expect(own.breaker.run(well)).rejects.toMatchObject({ kind: 'resting' })
  own.clock.move(1)
  expect(await own.breaker.run(well)).toBe('well')
})
