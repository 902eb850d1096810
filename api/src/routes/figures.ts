import { FiguresAnswer } from '../contract/figures'
import { Filter } from '../contract/filter'
import { getFigures } from '../queries/getFigures'
import { nowOf } from './minute'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute(
  '/',
  'Open and overdue now, median reaction and distinct addresses, in all and by municipality',
  { query: Filter },
  FiguresAnswer,
)

export const figures = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json(await getFigures(context.var.sql, filter, nowOf(context.var)), 200)
})
