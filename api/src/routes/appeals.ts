import { createRoute, z } from '@hono/zod-openapi'
import { AppealDetail, AppealPage, AppealParam, AppealQuery } from '../contract/appeal'
import { BATCH_LIMIT, BatchResult, NewAppeal } from '../contract/newAppeal'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { readCursor } from '../queries/cursor'
import { getAppeal } from '../queries/getAppeal'
import { listAppeals } from '../queries/listAppeals'
import { readItems } from './body'
import { invalid, notFound } from './errors'
import { requireKey } from './key'
import { read } from './read'
import { getRoute, requireKnownCodes, router } from './router'

const list = getRoute('/', 'A page of appeals, newest first', { query: AppealQuery }, AppealPage)
const one = getRoute('/{id}', 'One appeal with its history', { params: AppealParam }, AppealDetail)
const post = createRoute({
  method: 'post',
  path: '/',
  summary: `Hand in one appeal or a batch of up to ${BATCH_LIMIT}`,
  security: [{ key: [] }],
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.union([NewAppeal, z.array(NewAppeal).max(BATCH_LIMIT)]) },
        'application/x-ndjson': { schema: z.string() },
      },
    },
  },
  responses: {
    200: { description: 'What became of each item', content: { 'application/json': { schema: BatchResult } } },
  },
})

/** Writing has its own transaction inside the corridor, so only reading runs in the request's. */
export const appeals = router()
  .openapi({ ...list, middleware: read }, async (context) => {
    const query = context.req.valid('query')
    if (query.cursor !== undefined && !readCursor(query.cursor))
      throw invalid([{ field: 'cursor', reason: 'not the `next` of a page' }])
    await requireKnownCodes(context, query)
    return context.json(await listAppeals(context.var.sql, query), 200)
  })
  .openapi({ ...one, middleware: read }, async (context) => {
    const { id } = context.req.valid('param')
    const appeal = await getAppeal(context.var.sql, id)
    if (!appeal) throw notFound(`Appeal ${id}`)
    return context.json(appeal, 200)
  })

/** Registered apart: the body is read by hand, because one wrong item must not refuse the others. */
export const postAppeals = router()
postAppeals.openAPIRegistry.registerPath({ ...post, path: '/' })
postAppeals.post('/', requireKey, async (context) => {
  const { items, single } = await readItems(context)
  const result = await ingestAppeals(context.var.dependencies.database.sql, items)
  const [first] = result.items
  if (single && first?.result === 'rejected') throw invalid(first.errors)
  return context.json(result, 200)
})
