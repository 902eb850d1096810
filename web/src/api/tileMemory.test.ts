import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { forgetOldTiles } from './tileMemory'

test('the oldest tiles that nobody looks at are forgotten', () => {
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  for (const index of [1, 2, 3, 4]) cache.setQueryData(['hexagons', index], index, { updatedAt: index })
  cache.setQueryData(['topics'], 'kept', { updatedAt: 0 })
  const queryFn = () => Promise.reject(new Error('not asked'))
  const end = new QueryObserver(cache, { queryKey: ['hexagons', 1], queryFn }).subscribe(() => undefined)
  forgetOldTiles(cache, 2)
  expect([1, 2, 3, 4].map((index) => cache.getQueryData(['hexagons', index]))).toEqual([1, undefined, 3, 4])
  expect(cache.getQueryData(['topics'])).toBe('kept')
  end()
})
