import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import type { Problem } from '../contract/problem'
import type { Env } from '../environment'
import { ArchivedError } from '../rollup/archived'
import { HttpError } from './errors'
import { Withdrawn } from './withdrawal'

const TITLES: Record<number, string> = {
  400: 'The request is wrong',
  401: 'A key is needed',
  404: 'Not found',
  409: 'Not as things stand',
  413: 'The request is too large',
  415: 'This kind of content is not read',
  422: 'This cannot be answered',
  500: 'Something failed here',
  503: 'Not ready',
}

/** Nobody reads this answer; the number is what proxies write into their logs for it. */
const CLIENT_GONE = 499

/** Turns whatever went wrong into a problem document; of an unexpected failure only the request id gets out. */
export function answerProblem(logger: Logger) {
  return (error: Error, context: Context<Env>): Response => {
    if (error instanceof HttpError) return problem(context, error)
    if (error instanceof ArchivedError) return problem(context, new HttpError(422, 'archived', error.message))
    if (error instanceof HTTPException && error.status < 500)
      return problem(context, new HttpError(400, 'invalid', error.message || 'the request cannot be read'))
    if (error instanceof Withdrawn || context.req.raw.signal.aborted) return new Response(null, { status: CLIENT_GONE })
    logger.error(
      { requestId: context.var.requestId, path: context.req.path, error: withoutMessage(error) },
      'request failed',
    )
    return document(context, { status: 500, code: 'internal' })
  }
}

export function problem(context: Context<Env>, error: HttpError): Response {
  const { status, code, detail, errors, retryAfter } = error
  return document(context, { status, code, detail, ...(errors.length > 0 ? { errors } : {}) }, retryAfter)
}

function document(
  context: Context<Env>,
  fields: Pick<Problem, 'status' | 'code' | 'detail' | 'errors'>,
  retryAfter?: number,
): Response {
  const body: Problem = {
    type: `urn:ochag:problem:${fields.code}`,
    title: TITLES[fields.status] ?? 'The request failed',
    ...fields,
    requestId: context.var.requestId,
  }
  return new Response(JSON.stringify(body), {
    status: fields.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'X-Request-Id': context.var.requestId,
      'Cache-Control': 'no-store',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  })
}

/** Name, code and place of an error, without its message: it may quote personal data, in several lines of the stack. */
export function withoutMessage(error: unknown): object {
  if (!(error instanceof Error)) return {}
  const code = 'code' in error ? error.code : undefined
  const message = error.stack?.indexOf(error.message) ?? -1
  const places = error.stack?.slice(message < 0 ? 0 : message + error.message.length)
  const lines = places?.split('\n').filter((line) => line.startsWith('    at '))
  return { name: error.name, code, stack: lines?.slice(0, 7) }
}
