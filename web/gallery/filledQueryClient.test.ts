import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { ProblemError } from '../src/api/problemError'
import { filledQueryClient } from './filledQueryClient'

const refusal = new ProblemError('internal', 500, '4f1c9a', 'internal')
const client = filledQueryClient({
  topics: ([, which]) => ({ data: `topics of ${which}` }),
  totals: () => ({ error: refusal }),
  hexagons: () => 'waiting',
})

/** What somebody who looks at a question sees of it. */
function resultOf(queryKey: unknown[]) {
  const observer = new QueryObserver(client, { queryKey, queryFn: () => new Promise(() => undefined) })
  const leave = observer.subscribe(() => undefined)
  const result = observer.getCurrentResult()
  leave()
  return result
}

test('a question has its reply before it is asked', () => {
  expect(resultOf(['topics', 'housing'])).toMatchObject({ status: 'success', data: 'topics of housing' })
  expect(resultOf(['topics', 'roads'])).toMatchObject({ data: 'topics of roads', isStale: false })
})

test('a refusal is there at once, and is not asked again', () => {
  expect(resultOf(['totals'])).toMatchObject({ status: 'error', error: refusal, fetchStatus: 'idle' })
})

test('what has no reply waits, and tiles are never asked for', () => {
  expect(resultOf(['series'])).toMatchObject({ status: 'pending', fetchStatus: 'fetching' })
  expect(resultOf(['hexagons'])).toMatchObject({ status: 'pending', fetchStatus: 'idle' })
})
