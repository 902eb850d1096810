import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Env } from '../environment'
import { invalid } from './errors'

const BEAT_MILLISECONDS = 15_000

/**
 * Server-sent events: `change` with the version as id, `beat` every 15 seconds. Resumes after `Last-Event-ID`, or after
 * `?since=` for a client that had to open a new connection; without either it starts now.
 */
export const live = new Hono<Env>().get('/', async (context) => {
  const text = context.req.query('since') ?? context.req.header('Last-Event-ID')
  const since = text === undefined || text === '' ? undefined : Number(text)
  if (since !== undefined && !(Number.isSafeInteger(since) && since >= 0))
    throw invalid([{ field: 'since', reason: 'must be a data version' }])
  context.header('X-Accel-Buffering', 'no')
  const subscription = await context.var.dependencies.hub.subscribe(since)
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => subscription.close())
    try {
      while (!stream.aborted && !stream.closed) {
        const change = await subscription.next(BEAT_MILLISECONDS)
        if (change === 'closed') break
        if (change === 'quiet')
          await stream.writeSSE({ event: 'beat', data: JSON.stringify({ at: new Date().toISOString() }) })
        else await stream.writeSSE({ event: 'change', id: String(change.version), data: JSON.stringify(change) })
      }
    } finally {
      subscription.close()
    }
  })
})
