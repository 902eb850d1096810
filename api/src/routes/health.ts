import { Hono } from 'hono'
import type { Env } from '../environment'
import { HttpError } from './errors'

/** `/healthz`: the process is alive. `/readyz`: the database answers and live updates are heard. */
export const health = new Hono<Env>()
  .get('/healthz', (context) => context.json({ status: 'alive' }))
  .get('/readyz', async (context) => {
    const { database, hub } = context.var.dependencies
    const answered = await database.sql`select 1 from region`.catch(() => undefined)
    if (!answered?.length || !hub.listening) throw new HttpError(503, 'not-ready', 'the database does not answer yet')
    return context.json({ status: 'ready' })
  })
