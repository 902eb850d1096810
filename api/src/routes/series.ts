import { Series, SeriesQuery } from '../contract/series'
import { countSeries, MOST_POINTS, potentialPoints } from '../queries/countSeries'
import { beyondLimit } from './errors'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Counts by day, week or month', { query: SeriesQuery }, Series)

export const series = router().openapi(route, async (context) => {
  const { bucket, ...filter } = context.req.valid('query')
  await requireKnownCodes(context, filter)
  if ((await potentialPoints(context.var.sql, filter, bucket)) > MOST_POINTS)
    throw beyondLimit('bucket', `more than ${MOST_POINTS} points; shorten the period or take a wider bucket`)
  return context.json(await countSeries(context.var.sql, filter, bucket), 200)
})
