import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../environment'
import { keyName, keyNeeded } from './key'

/** Whoever sits at the machine itself, where nobody else can be. */
const AT_THE_MACHINE = 'local'

const LOOPBACK = /^(?:127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Lets a request through that may change data, and says who asks: with a key (`Authorization: Bearer` or `X-Api-Key`), its
 * name. The embedded database is one person's machine: there a page opened on that machine itself needs none.
 */
export const requireOperator = createMiddleware<Env>(async (context, next) => {
  const name = (await keyName(context)) ?? (isAtTheMachine(context) ? AT_THE_MACHINE : undefined)
  if (name === undefined) throw keyNeeded()
  context.set('operator', name)
  await next()
})

/** Who asks, behind {@link requireOperator}. */
export function operatorOf({ var: { operator } }: Context<Env>): string {
  if (operator === undefined) throw new Error('the route stands behind requireOperator')
  return operator
}

/** From this machine, asked for by a loopback name, from a page of ours: no other site can make a browser ask like this. */
function isAtTheMachine(context: Context<Env>): boolean {
  const forwarded = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP'].some((name) => context.req.header(name))
  return (
    context.var.dependencies.database.embedded &&
    !forwarded &&
    LOOPBACK.test(addressOf(context)) &&
    LOOPBACK_HOST.test(new URL(context.req.url).host) &&
    ['same-origin', 'none'].includes(context.req.header('Sec-Fetch-Site') ?? 'cross-site')
  )
}

/** Address of the other end; empty where there is no connection, as in tests. */
function addressOf(context: Context<Env>): string {
  const bindings: object = context.env ?? {}
  return 'incoming' in bindings ? (getConnInfo(context).remote.address ?? '') : ''
}
