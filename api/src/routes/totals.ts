import { Filter } from '../contract/filter'
import { Totals } from '../contract/totals'
import { countTotals } from '../queries/countTotals'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'How many appeals, and how many of them in no hexagon', { query: Filter }, Totals)

export const totals = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json(await countTotals(context.var.sql, filter), 200)
})
