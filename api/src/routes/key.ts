import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../environment'
import { findApiKey } from '../queries/findApiKey'
import { HttpError } from './errors'

/** SHA-256 of a key, hexadecimal: keys are long and random, so a plain hash keeps them secret. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Lets a request through only with a known key in `Authorization: Bearer` or `X-Api-Key`. */
export const requireKey = createMiddleware<Env>(async (context, next) => {
  const key = context.req.header('Authorization')?.match(/^Bearer (.+)$/i)?.[1] ?? context.req.header('X-Api-Key')
  const name = key ? await findApiKey(context.var.dependencies.database.sql, hashKey(key)) : undefined
  if (name === undefined)
    throw new HttpError(401, 'key', 'hand in a key as `Authorization: Bearer KEY`; `npm run key -- NAME` makes one')
  await next()
})
