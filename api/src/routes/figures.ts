import { FiguresAnswer } from '../contract/figures'
import { Filter } from '../contract/filter'
import { getFigures } from '../queries/getFigures'
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

/** The minute that the question is about. */
export function nowOf({ minute }: { minute?: string }): string {
  if (!minute) throw new Error('the route stands behind everyMinute')
  return minute
}
