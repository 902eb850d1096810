import { MeasuresAnswer, MeasuresQuery } from '../contract/measures'
import { getMeasures } from '../queries/getMeasures'
import { nowOf } from './minute'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute(
  '/',
  'What every metric is made of, by municipality, topic or both',
  { query: MeasuresQuery },
  MeasuresAnswer,
)

export const measures = router().openapi(route, async (context) => {
  const query = context.req.valid('query')
  await requireKnownCodes(context, query)
  return context.json(await getMeasures(context.var.sql, query, nowOf(context.var)), 200)
})
