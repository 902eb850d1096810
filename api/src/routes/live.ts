import { Hono } from 'hono'
import type { Env } from '../environment'
import { TooManyListeners } from '../live/hub'
import type { Subscription } from '../live/subscription'
import { HttpError, invalid } from './errors'

const RETRY_SECONDS = 10

/**
 * Server-sent events: `change` with the version as id, `beat` every 15 seconds. Resumes after `Last-Event-ID`, or after
 * `?since=` for a client that had to open a new connection; without either it starts now.
 */
export const live = new Hono<Env>().get('/', async (context) => {
  const text = context.req.query('since') ?? context.req.header('Last-Event-ID')
  const since = text === undefined || text === '' ? undefined : Number(text)
  if (since !== undefined && !(Number.isSafeInteger(since) && since >= 0))
    throw invalid([{ field: 'since', reason: 'must be a data version' }])
  const subscription = await context.var.dependencies.hub.subscribe(since).catch(refuse)
  return context.body(eventStream(subscription), 200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache',
    'Transfer-Encoding': 'chunked',
    'X-Accel-Buffering': 'no',
  })
})

/** Takes an event only when the socket has room for it: what a slow listener misses stays in the hub, bounded. */
function eventStream(subscription: Subscription): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const bytes = await subscription.next()
        if (bytes) controller.enqueue(bytes)
        else controller.close()
      },
      cancel: () => subscription.close(),
    },
    { highWaterMark: 0 },
  )
}

function refuse(error: unknown): never {
  if (!(error instanceof TooManyListeners)) throw error
  throw new HttpError(503, 'listeners', 'too many listen already; come back in a moment', [], RETRY_SECONDS)
}
