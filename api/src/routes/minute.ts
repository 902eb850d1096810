import { createMiddleware } from 'hono/factory'
import type { Env } from '../environment'

/** For answers about "now": they change with every minute, even when nothing is written. */
export const everyMinute = createMiddleware<Env>(async (context, next) => {
  context.set('minute', `${new Date().toISOString().slice(0, 16)}:00.000Z`)
  await next()
})

/** The minute that the question is about. */
export function nowOf({ minute }: { minute?: string }): string {
  if (!minute) throw new Error('the route stands behind everyMinute')
  return minute
}
