import { createRoute } from '@hono/zod-openapi'
import { IdParam, TopicWordAnswer, TopicWordMapped, TopicWordMapping, TopicWordQuery } from '../contract/vocabulary'
import { countTopicWords } from '../queries/countTopicWords'
import { listTopicWords } from '../queries/listTopicWords'
import { mapTopicWord } from '../queries/mapTopicWord'
import { readTopicTree } from '../queries/readTopicTree'
import { suggestFor } from '../topics/matchTopic'
import { notFound } from './errors'
import { requireOperator } from './operator'
import { getRoute, router } from './router'

const list = getRoute(
  '/',
  'Paths of other systems’ topics and what they stand for',
  { query: TopicWordQuery },
  TopicWordAnswer,
)
const map = createRoute({
  method: 'put',
  path: '/{id}',
  summary: 'Give a path a topic, and all its appeals with it',
  security: [{ key: [] }],
  middleware: requireOperator,
  request: {
    params: IdParam,
    body: { required: true, content: { 'application/json': { schema: TopicWordMapping } } },
  },
  responses: {
    200: { description: 'How many moved', content: { 'application/json': { schema: TopicWordMapped } } },
  },
})

/** Not answered from memory: words are remembered before any appeal with them is stored. */
export const topicWords = router()
  .openapi(list, async (context) => {
    const { sql } = context.var.dependencies.database
    const { total, words } = await listTopicWords(sql, context.req.valid('query'))
    const tree = await readTopicTree(sql)
    const answer = words.map((word) => ({
      ...word,
      suggestions: word.topic === null ? suggestFor(word.path, tree) : [],
    }))
    return context.json({ trees: await countTopicWords(sql), total, words: answer }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  .openapi(map, async (context) => {
    const { id } = context.req.valid('param')
    const { topic } = context.req.valid('json')
    const appeals = await mapTopicWord(context.var.dependencies.database.sql, id, topic)
    if (appeals === undefined) throw notFound(`Path ${id}, or topic ${topic},`)
    return context.json({ appeals }, 200)
  })
