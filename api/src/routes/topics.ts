import { Filter } from '../contract/filter'
import { TopicAnswer } from '../contract/topic'
import { listTopics } from '../queries/listTopics'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'The topic tree with counts', { query: Filter }, TopicAnswer)

export const topics = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json(await listTopics(context.var.sql, filter), 200)
})
