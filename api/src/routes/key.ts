import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../environment'
import { findApiKey } from '../queries/findApiKey'
import { HttpError } from './errors'

/** SHA-256 of a key, hexadecimal: keys are long and random, so a plain hash keeps them secret. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Name of the key in `Authorization: Bearer` or `X-Api-Key`; undefined without a known one. */
export async function keyName(context: Context<Env>): Promise<string | undefined> {
  const key = context.req.header('Authorization')?.match(/^Bearer (.+)$/i)?.[1] ?? context.req.header('X-Api-Key')
  return key ? findApiKey(context.var.dependencies.database.sql, hashKey(key)) : undefined
}

/** An answer to who has no known key. */
export function keyNeeded(): HttpError {
  return new HttpError(401, 'key', 'hand in a key as `Authorization: Bearer KEY`; `npm run key -- NAME` makes one')
}

/** Lets a request through only with a known key. */
export const requireKey = createMiddleware<Env>(async (context, next) => {
  if ((await keyName(context)) === undefined) throw keyNeeded()
  await next()
})
