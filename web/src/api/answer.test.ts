import { expect, test } from 'vitest'
import { answerOf } from './answer'
import { UNREACHABLE } from './problemError'

test('an answer comes with its version', async () => {
  const response = Response.json({ total: 3 }, { headers: { 'Data-Version': '17' } })
  expect(await answerOf(Promise.resolve(response))).toEqual({ version: 17, answer: { total: 3 } })
})

test('a refused connection is a problem of its own', async () => {
  const failed = Promise.reject(new TypeError('Failed to fetch'))
  await expect(answerOf(failed)).rejects.toMatchObject({ code: UNREACHABLE, status: 0, passing: true })
})

test('a withdrawn question stays what it is', async () => {
  const aborted = Promise.reject(new DOMException('gone', 'AbortError'))
  await expect(answerOf(aborted)).rejects.toThrow(DOMException)
})

test('an error answer is thrown', async () => {
  const problem = { type: 'about:blank', title: 'Wrong', status: 400, code: 'invalid', requestId: 'r' }
  await expect(answerOf(Promise.resolve(Response.json(problem, { status: 400 })))).rejects.toMatchObject({
    code: 'invalid',
  })
})
