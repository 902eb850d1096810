import { Breakdown } from '../contract/breakdown'
import { Filter } from '../contract/filter'
import { getBreakdown } from '../queries/getBreakdown'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'The appeals under a filter, taken apart', { query: Filter }, Breakdown)

export const breakdown = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json(await getBreakdown(context.var.sql, filter), 200)
})
