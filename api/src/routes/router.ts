import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Filter } from '../contract/filter'
import type { Env } from '../environment'
import { listUnknownCodes } from '../queries/listUnknownCodes'
import { invalid } from './errors'

/** A sub-app whose wrong input becomes one kind of error, so that success stays the only type a client sees. */
export function router() {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      throw invalid(
        result.error.issues.map(({ path, message }) => ({ field: path.join('.') || result.target, reason: message })),
      )
    },
  })
}

type Request = NonNullable<RouteConfig['request']>

/** A GET route that answers JSON of one schema. */
export function getRoute<Path extends string, Input extends Request, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  request: Input,
  answer: Answer,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: { 200: { description: summary, content: { 'application/json': { schema: answer } } } },
  })
}

/**
 * Refuses a filter with codes that name nothing here, instead of answering that there is nothing.
 * @throws HttpError 400 naming field and code
 */
export async function requireKnownCodes(context: Context<Env>, filter: Filter): Promise<void> {
  const errors = await listUnknownCodes(context.var.sql, filter)
  if (errors.length > 0) throw invalid(errors)
}
