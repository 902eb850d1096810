import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGeocoder } from './createGeocoder'
import { testClock } from './testClock'
import { startLoopback } from './testLoopback'
import { answerNominatim, HOUSE_63 } from './testNominatim'
import { testQuery } from './testQuery'

let server: Awaited<ReturnType<typeof startLoopback>>

beforeEach(async () => {
  server = await startLoopback(answerNominatim([HOUSE_63]))
})
afterEach(() => server.close())

/** A geocoder on a clock that only moves by hand. */
function geocoderOn(clock = testClock(), url = server.url) {
  const options = { clock, timeout: 3000, failures: 3, rest: 60_000, longestPause: 30_000 }
  return { clock, geocoder: createGeocoder({ name: 'nominatim', url, rate: 1000 }, options) }
}

/** Lets everybody have his turn, a millisecond each. */
async function answerOf<Result>(clock: ReturnType<typeof testClock>, asked: Promise<Result>): Promise<Result> {
  let done = false
  const end = asked.finally(() => {
    done = true
  })
  end.catch(() => undefined)
  while (!done) {
    clock.move(1)
    await new Promise(setImmediate)
  }
  return end
}

test('a server that never answers is given up in time', async () => {
  server.behave(() => undefined)
  const { clock, geocoder } = geocoderOn()
  const heard = server.heard()
  const asked = geocoder.geocode(testQuery())
  await heard
  clock.move(3000)
  await expect(asked).rejects.toMatchObject({ kind: 'timeout' })
})

test('an answer that breaks off is given up in time too', async () => {
  server.behave(() => ({ headers: { 'Content-Length': '1000' }, body: '[{"lat": ' }))
  const { clock, geocoder } = geocoderOn()
  const heard = server.heard()
  const asked = geocoder.geocode(testQuery())
  await heard
  clock.move(3000)
  await expect(asked).rejects.toMatchObject({ kind: 'timeout' })
})

test('whoever asked may stop waiting, and that is no failure of the geocoder', async () => {
  const { clock, geocoder } = geocoderOn()
  for (let time = 0; time < 4; time += 1) {
    server.behave(() => undefined)
    const stop = new AbortController()
    const heard = server.heard()
    const asked = geocoder.geocode(testQuery(), stop.signal)
    asked.catch(() => undefined)
    clock.move(1)
    await heard
    stop.abort(new Error('stopped'))
    await expect(asked).rejects.toThrow('stopped')
  }
  server.behave(answerNominatim([HOUSE_63]))
  expect(await answerOf(clock, geocoder.geocode(testQuery()))).toMatchObject({ precision: 'house' })
})

test('broken JSON, errors and a server that is gone are failures', async () => {
  const { geocoder } = geocoderOn()
  server.behave(() => ({ body: '<html>gateway</html>' }))
  await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'malformed' })
  server.behave(() => ({ status: 500, body: 'Traceback' }))
  await expect(geocoderOn().geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'status' })
  await server.close()
  await expect(geocoderOn().geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'unreachable' })
})

test('addresses are not sent elsewhere by a redirection', async () => {
  const other = await startLoopback(answerNominatim([HOUSE_63]))
  server.behave(({ url }) => ({ status: 302, headers: { Location: `${other.url}${url.pathname}${url.search}` } }))
  await expect(geocoderOn().geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'unreachable' })
  expect(other.arrived).toHaveLength(0)
  await other.close()
})

test('failures in a row open the circuit breaker, and after a rest one question closes it', async () => {
  const { clock, geocoder } = geocoderOn()
  server.behave(() => ({ status: 500 }))
  for (let time = 0; time < 3; time += 1)
    await expect(answerOf(clock, geocoder.geocode(testQuery()))).rejects.toMatchObject({ kind: 'status' })
  await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'resting' })
  expect(server.arrived).toHaveLength(3)
  server.behave(answerNominatim([HOUSE_63]))
  clock.move(60_000)
  expect(await answerOf(clock, geocoder.geocode(testQuery()))).toMatchObject({ precision: 'house' })
  expect(await answerOf(clock, geocoder.geocode(testQuery()))).toMatchObject({ precision: 'house' })
})

test.each([
  ['seconds', '20'],
  ['a date', 'Sun, 01 Mar 2026 12:00:20 GMT'],
])('a busy server is asked again when it says, in %s', async (_, value) => {
  const { clock, geocoder } = geocoderOn()
  server.behave(() => ({ status: 429, headers: { 'Retry-After': value } }))
  const asked = geocoder.geocode(testQuery())
  await server.heard()
  await vi.waitFor(() => expect(clock.waits()).toEqual([20_000]))
  server.behave(answerNominatim([HOUSE_63]))
  clock.move(19_999)
  expect(clock.waits()).toEqual([1])
  expect(server.arrived).toHaveLength(1)
  clock.move(1)
  expect(await asked).toMatchObject({ precision: 'house' })
  expect(server.arrived).toHaveLength(2)
})

test('a server that is busy for long is left alone for as long', async () => {
  const { clock, geocoder } = geocoderOn()
  server.behave(() => ({ status: 503, headers: { 'Retry-After': '3600' } }))
  await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'busy' })
  server.behave(answerNominatim([HOUSE_63]))
  clock.move(3_599_000)
  await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'resting' })
  clock.move(1000)
  expect(await answerOf(clock, geocoder.geocode(testQuery()))).toMatchObject({ precision: 'house' })
})

test('questions wait for their turn', async () => {
  const clock = testClock()
  const geocoder = createGeocoder({ name: 'nominatim', url: server.url, rate: 0.5 }, { clock })
  const asked = [geocoder.geocode(testQuery()), geocoder.geocode(testQuery())]
  await asked[0]
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  expect(server.arrived).toHaveLength(1)
  clock.move(2000)
  await Promise.all(asked)
  expect(server.arrived).toHaveLength(2)
})

test('the service is named without its parameters, which may hold a key', () => {
  const { geocoder } = geocoderOn(testClock(), 'https://geocoder.example/v1/search/?key=s3cret')
  expect(geocoder.service).toBe('nominatim https://geocoder.example/v1/search')
})
