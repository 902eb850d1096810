import { expect, test } from 'vitest'
import { createTurns } from './turns'

/** Turns that end when the test says so. */
function heldTurns(most: number, largest = 10) {
  const held: { end(): void; fail(error: Error): void; abandoned: AbortSignal; worked: string[] }[] = []
  const turns = createTurns<string[], number>({
    most,
    largest,
    hold: (work, abandoned) =>
      new Promise((resolve, reject) => {
        const worked: string[] = []
        const turn = { end: () => resolve(held.indexOf(turn)), fail: reject, abandoned, worked }
        held.push(turn)
        void work(worked)
      }),
  })
  const take = (name: string, who: string, signal = new AbortController().signal) =>
    turns.take(name, { signal, work: async (worked) => void worked.push(who) })
  return { take, held, begun: () => held.map(({ worked }) => worked.join('')) }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}

test('those of one name who come together share a turn', async () => {
  const { take, held, begun } = heldTurns(2)
  const all = [take('tiles', 'a'), take('tiles', 'b'), take('totals', 'c')]
  await moment()
  expect(begun()).toEqual(['ab', 'c'])
  for (const turn of held) turn.end()
  expect(await Promise.all(all)).toEqual([0, 0, 1])
})

test('who comes while his name has its turn waits for the next, and gathers company', async () => {
  const { take, held, begun } = heldTurns(2)
  const first = take('tiles', 'a')
  await moment()
  const others = [take('tiles', 'b'), take('tiles', 'c')]
  await moment()
  expect(begun()).toEqual(['a'])
  held[0]?.end()
  await first
  await moment()
  expect(begun()).toEqual(['a', 'bc'])
  held[1]?.end()
  expect(await Promise.all(others)).toEqual([1, 1])
})

test('no more at once than there may be, in the order in which they came', async () => {
  const { take, held, begun } = heldTurns(1)
  const all = ['a', 'b', 'c'].map((name) => take(name, name))
  await moment()
  expect(begun()).toEqual(['a'])
  for (const [index] of all.entries()) {
    held[index]?.end()
    await all[index]
  }
  expect(begun()).toEqual(['a', 'b', 'c'])
})

test('a turn has only so many members; the rest has the next', async () => {
  const { take, held, begun } = heldTurns(4, 2)
  const all = ['a', 'b', 'c'].map((who) => take('tiles', who))
  await moment()
  expect(begun()).toEqual(['ab'])
  held[0]?.end()
  await Promise.all(all.slice(0, 2))
  expect(begun()).toEqual(['ab', 'c'])
  held[1]?.end()
  expect(await all[2]).toBe(1)
})

test('a failure is that of all members, and the next turn begins', async () => {
  const { take, held, begun } = heldTurns(1)
  const both = [take('tiles', 'a'), take('tiles', 'b')]
  const next = take('totals', 'c')
  await moment()
  held[0]?.fail(new Error('broken'))
  for (const one of both) await expect(one).rejects.toThrow('broken')
  expect(begun()).toEqual(['ab', 'c'])
  held[1]?.end()
  expect(await next).toBe(1)
})

test('who leaves while he waits is not worked for; who leaves during a turn ends it only as the last', async () => {
  const { take, held, begun } = heldTurns(1)
  const leaving = [new AbortController(), new AbortController(), new AbortController()]
  const [first, second, third] = leaving.map(({ signal }, index) =>
    take(index < 2 ? 'tiles' : 'totals', 'abc'[index] ?? '', signal),
  )
  await moment()
  leaving[2]?.abort(new Error('gone'))
  await expect(third).rejects.toThrow('gone')
  leaving[0]?.abort()
  expect(held[0]?.abandoned.aborted).toBe(false)
  leaving[1]?.abort()
  expect(held[0]?.abandoned.aborted).toBe(true)
  held[0]?.end()
  await Promise.all([first, second])
  await moment()
  expect(begun()).toEqual(['ab'])
})
