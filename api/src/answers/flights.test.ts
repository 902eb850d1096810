import { expect, test } from 'vitest'
import { createFlights } from './flights'

/** Work that ends when it is told to. */
function held() {
  let starts = 0
  let abandoned: AbortSignal | undefined
  let finish: (result: string) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  return {
    work(signal: AbortSignal): Promise<string> {
      starts += 1
      abandoned = signal
      return new Promise((resolve, reject) => {
        finish = resolve
        fail = reject
      })
    },
    finish: (result: string) => finish(result),
    fail: (error: Error) => fail(error),
    get starts() {
      return starts
    },
    get abandoned() {
      return abandoned?.aborted
    },
  }
}

const staying = new AbortController().signal

test('who asks the same at once shares one answer; who asks later starts anew', async () => {
  const flights = createFlights<string>()
  const held1 = held()
  const [first, second] = [flights.join('a', staying, held1.work), flights.join('a', staying, held1.work)]
  expect([first.collapsed, second.collapsed, held1.starts]).toEqual([false, true, 1])
  held1.finish('answer')
  expect(await Promise.all([first.result, second.result])).toEqual(['answer', 'answer'])
  await Promise.resolve()
  const later = flights.join('a', staying, held1.work)
  expect([later.collapsed, held1.starts]).toEqual([false, 2])
})

test('a failure is everybody’s, and is not kept', async () => {
  const flights = createFlights<string>()
  const broken = held()
  const both = [flights.join('a', staying, broken.work), flights.join('a', staying, broken.work)]
  broken.fail(new Error('broken'))
  for (const { result } of both) await expect(result).rejects.toThrow('broken')
  expect(flights.join('a', staying, broken.work).collapsed).toBe(false)
})

test('work is abandoned only when the last one has gone, and then nobody joins it', () => {
  const flights = createFlights<string>()
  const work = held()
  const leaving = [new AbortController(), new AbortController()]
  for (const { signal } of leaving) flights.join('a', signal, work.work)
  leaving[0]?.abort()
  expect(work.abandoned).toBe(false)
  leaving[1]?.abort()
  expect(work.abandoned).toBe(true)
  expect(flights.join('a', staying, work.work).collapsed).toBe(false)
  flights.join('b', AbortSignal.abort(), work.work)
  expect(work.abandoned).toBe(true)
})

test('who leaves after the end changes nothing', async () => {
  const flights = createFlights<string>()
  const work = held()
  const leaving = new AbortController()
  const { result } = flights.join('a', leaving.signal, work.work)
  work.finish('answer')
  await result
  await Promise.resolve()
  leaving.abort()
  expect(work.abandoned).toBe(false)
})
