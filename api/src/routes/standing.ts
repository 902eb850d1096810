import { StandingAnswer, StandingQuery } from '../contract/figures'
import { getStanding } from '../queries/getStanding'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute(
  '/',
  'Appeals by status as it stood at the end of a day',
  { query: StandingQuery },
  StandingAnswer,
)

export const standing = router().openapi(route, async (context) => {
  const query = context.req.valid('query')
  await requireKnownCodes(context, query)
  return context.json(await getStanding(context.var.sql, query), 200)
})
