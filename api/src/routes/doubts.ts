import { createRoute } from '@hono/zod-openapi'
import { AppealParam } from '../contract/appeal'
import { DoubtList, DoubtQuery, HandPlace, HandPlaced } from '../contract/doubts'
import { SourceHealthAnswer } from '../contract/sourceHealth'
import { showPlace, takeBackPlace } from '../imports/placeByHand'
import { listDoubts } from '../queries/listDoubts'
import { listSourceHealth } from '../queries/listSourceHealth'
import { notFound } from './errors'
import { operatorOf, requireOperator } from './operator'
import { getRoute, router } from './router'

const NO_STORE = { 'Cache-Control': 'no-store' }

const list = getRoute('/', 'Places that are not believed, newest first', { query: DoubtQuery }, DoubtList)
const health = getRoute('/', 'How well each source supplies the map', {}, SourceHealthAnswer)

const guarded = { security: [{ key: [] }], middleware: requireOperator }
const placed = {
  200: { description: 'How many appeals moved', content: { 'application/json': { schema: HandPlaced } } },
}
const place = createRoute({
  ...guarded,
  method: 'put',
  path: '/{id}/place',
  summary: 'Show where an appeal is, and with it all of the same address, now and later',
  request: { params: AppealParam, body: { required: true, content: { 'application/json': { schema: HandPlace } } } },
  responses: placed,
})
const takeBack = createRoute({
  ...guarded,
  method: 'delete',
  path: '/{id}/place',
  summary: 'Put them back where they were',
  request: { params: AppealParam },
  responses: placed,
})

export const doubts = router().openapi(list, async (context) =>
  context.json(await listDoubts(context.var.dependencies.database.sql, context.req.valid('query')), 200, NO_STORE),
)

export const sourceHealth = router().openapi(health, async (context) =>
  context.json({ sources: await listSourceHealth(context.var.dependencies.database.sql) }, 200, NO_STORE),
)

/** Places of appeals, shown by hand. */
export const places = router()
  .openapi(place, async (context) => {
    const { id } = context.req.valid('param')
    const shown = { ...context.req.valid('json'), placedBy: operatorOf(context) }
    const appeals = await showPlace(context.var.dependencies.database.sql, id, shown)
    if (appeals === undefined) throw notFound(`Appeal ${id}`)
    return context.json({ appeals }, 200)
  })
  .openapi(takeBack, async (context) => {
    const { id } = context.req.valid('param')
    const appeals = await takeBackPlace(context.var.dependencies.database.sql, id)
    if (appeals === undefined) throw notFound(`Appeal ${id}`)
    return context.json({ appeals }, 200)
  })
