import type { Change } from '@ochag/api/contract/live'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EventStream, type LiveState, openLiveConnection, SILENCE } from './liveConnection'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function server(since = 5) {
  const opened: { since: number; closed: boolean; send(type: string, data?: object): void }[] = []
  const changes: Change[] = []
  const states: LiveState[] = []
  const recovered = vi.fn()
  function open(from: number): EventStream {
    const listeners = new Map<string, (event: { data?: string }) => void>()
    const stream = {
      since: from,
      closed: false,
      send: (type: string, data?: object) => listeners.get(type)?.({ data: JSON.stringify(data) }),
    }
    opened.push(stream)
    return {
      addEventListener: (type, listener) => void listeners.set(type, listener),
      close: () => {
        stream.closed = true
      },
    }
  }
  const close = openLiveConnection({
    open,
    since,
    onChange: (change) => changes.push(change),
    onRecovery: recovered,
    onState: (state) => states.push(state),
  })
  return { opened, changes, states, recovered, close, now: () => states.at(-1)?.state }
}

function change(version: number, reset = false): Change {
  return { version, at: '2026-11-22T12:00:00Z', reset, deltas: [] }
}

test('continues from the version that the page shows', () => {
  const { opened, now } = server(41)
  expect(opened[0]?.since).toBe(41)
  expect(now()).toBe('connecting')
  opened[0]?.send('open')
  expect(now()).toBe('live')
})

test('hands on each change once and remembers how far it came', () => {
  const { opened, changes, states } = server()
  for (const version of [5, 6, 7, 7, 6]) opened[0]?.send('change', change(version))
  expect(changes.map(({ version }) => version)).toEqual([6, 7])
  expect(states.at(-1)?.version).toBe(7)
})

test('a failure is seen at once, and the new stream goes on where the old one stopped', () => {
  const { opened, recovered, now } = server()
  opened[0]?.send('open')
  opened[0]?.send('change', change(9))
  opened[0]?.send('error')
  expect(now()).toBe('offline')
  expect(opened[0]?.closed).toBe(true)
  vi.advanceTimersByTime(1000)
  expect(opened[1]?.since).toBe(9)
  expect(recovered).not.toHaveBeenCalled()
  opened[1]?.send('open')
  expect(now()).toBe('live')
  expect(recovered).toHaveBeenCalledOnce()
})

test('waits longer after each failure, up to an end', () => {
  const { opened } = server()
  const waits = [1, 2, 4, 5, 5].map((seconds) => {
    opened.at(-1)?.send('error')
    const before = opened.length
    vi.advanceTimersByTime(seconds * 1000 - 1)
    expect(opened).toHaveLength(before)
    vi.advanceTimersByTime(1)
    return opened.length - before
  })
  expect(waits).toEqual([1, 1, 1, 1, 1])
})

test('silence is a failure; a beat is a sign of life', () => {
  const { opened, now } = server()
  opened[0]?.send('open')
  vi.advanceTimersByTime(SILENCE - 1)
  opened[0]?.send('beat', { at: '2026-11-22T12:00:00Z' })
  vi.advanceTimersByTime(SILENCE - 1)
  expect(now()).toBe('live')
  vi.advanceTimersByTime(1)
  expect(now()).toBe('offline')
})

test('a stream that was given up is not heard any more', () => {
  const { opened, changes } = server()
  opened[0]?.send('error')
  opened[0]?.send('change', change(8))
  expect(changes).toEqual([])
})

test('a reset is believed even with a lower version: the data was restored', () => {
  const { opened, changes, states } = server(100)
  opened[0]?.send('change', change(3, true))
  expect(changes).toHaveLength(1)
  expect(states.at(-1)?.version).toBe(3)
})

test('closing ends it', () => {
  const { opened, close } = server()
  close()
  vi.advanceTimersByTime(10 * SILENCE)
  expect(opened).toHaveLength(1)
  expect(opened[0]?.closed).toBe(true)
})
