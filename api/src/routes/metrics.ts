import { MetricsAnswer, MetricsQuery } from '../contract/measures'
import { listMetrics } from '../queries/listMetrics'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Which metrics have a meaning under a filter', { query: MetricsQuery }, MetricsAnswer)

export const metrics = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json({ metrics: await listMetrics(context.var.sql, filter) }, 200)
})
