import { BacklogAnswer, BacklogQuery } from '../contract/figures'
import { listBacklog } from '../queries/listBacklog'
import { nowOf } from './minute'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Open and overdue appeals now, by hexagon', { query: BacklogQuery }, BacklogAnswer)

export const backlog = router().openapi(route, async (context) => {
  const query = context.req.valid('query')
  const at = nowOf(context.var)
  await requireKnownCodes(context, query)
  const hexagons = await listBacklog(context.var.sql, query, at)
  return context.json({ at, resolution: query.resolution, hexagons }, 200)
})
