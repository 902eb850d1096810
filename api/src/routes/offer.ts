import { createMiddleware } from 'hono/factory'
import { preferredType } from '../answers/accept'
import type { Env } from '../environment'

/** Settles in which of several media types to answer; a client that likes none of them gets the first. */
export function offer(...media: [string, ...string[]]) {
  return createMiddleware<Env>(async (context, next) => {
    context.set('media', preferredType(context.req.header('Accept'), media) ?? media[0])
    await next()
  })
}
