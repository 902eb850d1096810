import type { FileReport } from '@ochag/api/contract/upload'
import { expect, test } from 'vitest'
import { ProblemError } from '../../../api/problemError'
import { createQueue } from './queue'

interface Sending {
  name: string
  progress(sent: number): void
  signal: AbortSignal
  answer(report: FileReport): void
  refuse(error: unknown): void
}

function heldQueue() {
  const sendings: Sending[] = []
  const queue = createQueue(
    (file, { progress, signal }) =>
      new Promise((answer, refuse) => {
        sendings.push({ name: file.name, progress, signal, answer, refuse })
      }),
  )
  return { queue, sendings, phases: () => queue.get().map(({ phase }) => phase) }
}

const REPORT = { upload: 'u' } as FileReport

test('files go one after the other, each with its progress', async () => {
  const { queue, sendings, phases } = heldQueue()
  queue.add([new File(['abc'], 'a.csv'), new File(['d'], 'b.csv')])
  expect(phases()).toEqual(['sending', 'waiting'])
  sendings[0]?.progress(2)
  expect(queue.get()[0]).toMatchObject({ sent: 2, bytes: 3, fileName: 'a.csv' })
  sendings[0]?.answer(REPORT)
  await expect.poll(phases).toEqual(['ready', 'sending'])
  expect(sendings.map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
})

test('a refused file says why and does not hold up the next', async () => {
  const { queue, sendings, phases } = heldQueue()
  queue.add([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')])
  sendings[0]?.refuse(new ProblemError('limit', 413, 'r1', 'too large'))
  await expect.poll(phases).toEqual(['refused', 'sending'])
  expect(queue.get()[0]?.error).toMatchObject({ status: 413, requestId: 'r1' })
})

test('a file that is removed is not sent any further, and later ones are', async () => {
  const { queue, sendings, phases } = heldQueue()
  queue.add([new File(['a'], 'a.csv'), new File(['b'], 'b.csv'), new File(['c'], 'c.csv')])
  const [first, second] = queue.get().map(({ key }) => key)
  queue.remove(first ?? 0)
  queue.remove(second ?? 0)
  expect(sendings[0]?.signal.aborted).toBe(true)
  sendings[0]?.refuse(new DOMException('', 'AbortError'))
  await expect.poll(phases).toEqual(['sending'])
  expect(sendings.map(({ name }) => name)).toEqual(['a.csv', 'c.csv'])
})
