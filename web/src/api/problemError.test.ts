import { expect, test } from 'vitest'
import { problemOf, UNEXPECTED } from './problemError'

test('a problem document is read whole', async () => {
  const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'unknown_cell', requestId: 'r1' }
  const error = await problemOf(Response.json({ ...problem, detail: 'No such cell.' }, { status: 404 }))
  expect(error).toMatchObject({ code: 'unknown_cell', status: 404, requestId: 'r1', message: 'No such cell.' })
  expect(error.passing).toBe(false)
})

test('anything else is told by its status', async () => {
  const error = await problemOf(new Response('<html>Bad gateway</html>', { status: 502 }))
  expect(error).toMatchObject({ code: UNEXPECTED, status: 502, requestId: null })
  expect(error.passing).toBe(true)
})
