import { expect, test } from 'vitest'
import { createTileAsker, type TileThread } from './askTile'
import type { TileReply, TileRequest } from './messages'

/** A thread that notes what it is asked and says what the test wants. */
function thread() {
  const asked: TileRequest[] = []
  const listeners = new Map<string, (event: never) => void>()
  const made: TileThread & { asked: TileRequest[]; ended: boolean; reply(reply: TileReply): void; fail(): void } = {
    asked,
    ended: false,
    postMessage: (request) => void asked.push(request),
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
    terminate: () => {
      made.ended = true
    },
    reply: (data) => listeners.get('message')?.({ data } as never),
    fail: () => listeners.get('error')?.({ message: 'out of memory' } as never),
  }
  return made
}

const response = { status: 200, headers: [], tile: null, text: '' }

test('answers find their questions in any order', async () => {
  const one = thread()
  const ask = createTileAsker(() => one)
  const { signal } = new AbortController()
  const [first, second] = [ask('/a', { signal }), ask('/b', { signal, priority: 'low' })]
  expect(one.asked).toEqual([
    { kind: 'ask', id: 1, address: '/a', priority: 'auto' },
    { kind: 'ask', id: 2, address: '/b', priority: 'low' },
  ])
  one.reply({ id: 2, response: { ...response, status: 404 } })
  one.reply({ id: 1, response })
  expect((await first).status).toBe(200)
  expect((await second).status).toBe(404)
})

test('a withdrawn question is withdrawn in the thread too, and its late answer is nobody’s', async () => {
  const one = thread()
  const ask = createTileAsker(() => one)
  const withdrawal = new AbortController()
  const asked = ask('/a', { signal: withdrawal.signal })
  withdrawal.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect(one.asked.at(-1)).toEqual({ kind: 'withdraw', id: 1 })
  one.reply({ id: 1, response })
  await expect(ask('/b', { signal: withdrawal.signal })).rejects.toMatchObject({ name: 'AbortError' })
  expect(one.asked).toHaveLength(2)
})

test('an answered question is not withdrawn any more', async () => {
  const one = thread()
  const withdrawal = new AbortController()
  const asked = createTileAsker(() => one)('/a', { signal: withdrawal.signal })
  one.reply({ id: 1, response })
  await asked
  withdrawal.abort()
  expect(one.asked).toHaveLength(1)
})

test('what the thread could not fetch is a failure like that of fetching', async () => {
  const one = thread()
  const asked = createTileAsker(() => one)('/a', { signal: new AbortController().signal })
  one.reply({ id: 1, failure: 'Failed to fetch' })
  await expect(asked).rejects.toThrow(TypeError)
})

test('a thread that dies fails its questions and is replaced', async () => {
  const threads = [thread(), thread()]
  let started = 0
  const ask = createTileAsker(() => threads[started++] as TileThread)
  const { signal } = new AbortController()
  const lost = ask('/a', { signal })
  threads[0]?.fail()
  await expect(lost).rejects.toThrow('out of memory')
  expect(threads[0]?.ended).toBe(true)
  const again = ask('/b', { signal })
  threads[1]?.reply({ id: 2, response })
  expect((await again).status).toBe(200)
})
