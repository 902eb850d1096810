import { createMiddleware } from 'hono/factory'
import type { Env } from '../environment'
import { getVersion } from '../queries/getVersion'

const TIMEOUT_MILLISECONDS = 20_000

/** Answers of another run of the program may have another shape, so they never count as fresh. */
const RUN = Date.now().toString(36)

/**
 * The one place where a reading request meets the database: a read-only transaction of its own, in which role and
 * territory will be set. All its queries see one state, whose number is the answer's version and ETag.
 */
export const read = createMiddleware<Env>(async (context, next) => {
  const { sql } = context.var.dependencies.database
  let fresh = false
  const answered = sql.begin('isolation level repeatable read read only', async (transaction) => {
    const { version, today } = await getVersion(transaction, TIMEOUT_MILLISECONDS)
    const tag = `W/"${RUN}-${version}-${today}"`
    fresh = matches(context.req.header('If-None-Match'), tag)
    context.set('sql', transaction)
    if (!fresh) await next()
    if (fresh || context.res.ok) {
      if (fresh) context.res = new Response(null, { status: 304 })
      context.header('ETag', tag)
      context.header('Data-Version', String(version))
      context.header('Cache-Control', 'private, no-cache')
    }
  })
  // A query that failed also fails its transaction; the failure of the handler has been answered already.
  await answered.catch((error: unknown) => {
    if (!context.error) throw error
  })
})

function matches(header: string | undefined, tag: string): boolean {
  return header === '*' || (header?.split(',').some((one) => one.trim() === tag) ?? false)
}
