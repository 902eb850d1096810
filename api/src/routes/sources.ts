import { Filter } from '../contract/filter'
import { SourceAnswer } from '../contract/source'
import { listSources } from '../queries/listSources'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Counts by source', { query: Filter }, SourceAnswer)

export const sources = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json({ sources: await listSources(context.var.sql, filter) }, 200)
})
