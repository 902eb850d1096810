import { expect, test } from 'vitest'
import type { SpanningChange } from './coalesce'
import { changeEvent } from './serverSentEvent'
import { createQueue, type Queue } from './subscription'

function change(version: number, after = version - 1) {
  const plain: SpanningChange = { version, after, at: '2026-03-01T12:00:00Z', reset: false, deltas: [] }
  return { ...plain, bytes: changeEvent(plain) }
}

async function hear(queue: Queue): Promise<SpanningChange> {
  const text = new TextDecoder().decode(await queue.next())
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '')
}

test('what was offered before the beginning follows what was missed, nothing twice', async () => {
  const queue = createQueue(() => undefined)
  for (const version of [5, 6, 7]) queue.offer(change(version))
  queue.begin(3, [change(6, 3)])
  expect(await hear(queue)).toMatchObject({ version: 6, after: 3 })
  expect(await hear(queue)).toMatchObject({ version: 7, after: 6 })
})

test('all listeners get the very same bytes', async () => {
  const shared = change(1)
  const queues = Array.from({ length: 3 }, () => createQueue(() => undefined))
  for (const queue of queues) {
    queue.begin(0, [])
    queue.offer(shared)
    expect(await queue.next()).toBe(shared.bytes)
  }
})

test('a listener that does not take is told to ask again once it does, and goes on from there', async () => {
  const queue = createQueue(() => undefined)
  queue.begin(0, [])
  for (let version = 1; version <= 1000; version += 1) queue.offer(change(version))
  expect(await hear(queue)).toMatchObject({ version: 1000, reset: true })
  queue.offer(change(1001))
  expect(await hear(queue)).toMatchObject({ version: 1001, after: 1000, reset: false })
})

test('a sign of life comes only when there is nothing else, and never piles up', async () => {
  const queue = createQueue(() => undefined)
  queue.begin(0, [])
  const beat = new Uint8Array([1])
  queue.beat(beat)
  queue.beat(beat)
  expect(await queue.next()).toBe(beat)
  queue.offer(change(1))
  queue.beat(beat)
  expect(await hear(queue)).toMatchObject({ version: 1 })
  const waiting = hear(queue)
  queue.offer(change(2))
  expect(await waiting).toMatchObject({ version: 2 })
})

test('closing ends the wait and tells once', async () => {
  let closed = 0
  const queue = createQueue(() => {
    closed += 1
  })
  queue.begin(0, [])
  const waiting = queue.next()
  queue.close()
  queue.close()
  expect([await waiting, await queue.next(), closed]).toEqual([undefined, undefined, 1])
})
