import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { IdParam, NewWordRule, WordRule, WordRuleAnswer, WordRuleRemoved } from '../contract/vocabulary'
import type { Env } from '../environment'
import { listUnknownCodes } from '../queries/listUnknownCodes'
import { listWordRules } from '../queries/listWordRules'
import { removeWordRule } from '../queries/removeWordRule'
import { saveWordRule } from '../queries/saveWordRule'
import { invalid, notFound } from './errors'
import { requireOperator } from './operator'
import { getRoute, router } from './router'

const list = getRoute('/', 'What words of sources stand for', {}, WordRuleAnswer)
const save = createRoute({
  method: 'put',
  path: '/',
  summary: 'Say what a word stands for, before all other rules of its field',
  security: [{ key: [] }],
  middleware: requireOperator,
  request: { body: { required: true, content: { 'application/json': { schema: NewWordRule } } } },
  responses: { 200: { description: 'The rule', content: { 'application/json': { schema: WordRule } } } },
})
const remove = createRoute({
  method: 'delete',
  path: '/{id}',
  summary: 'Take a rule away',
  security: [{ key: [] }],
  middleware: requireOperator,
  request: { params: IdParam },
  responses: {
    200: { description: 'The rule no longer counts', content: { 'application/json': { schema: WordRuleRemoved } } },
  },
})

export const wordRules = router()
  .openapi(list, async (context) => {
    return context.json({ rules: await listWordRules(context.var.dependencies.database.sql) }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  .openapi(save, async (context) => {
    const rule = context.req.valid('json')
    await requireKnownValue(context, rule)
    return context.json(await saveWordRule(context.var.dependencies.database.sql, rule), 200)
  })
  .openapi(remove, async (context) => {
    const { id } = context.req.valid('param')
    if (!(await removeWordRule(context.var.dependencies.database.sql, id))) throw notFound(`Rule ${id}`)
    return context.json({ id }, 200)
  })

/** Codes of sources and municipalities have to name one. */
async function requireKnownValue(context: Context<Env>, { field, value }: NewWordRule): Promise<void> {
  if (value === '' || (field !== 'source' && field !== 'municipality')) return
  const errors = await listUnknownCodes(context.var.dependencies.database.sql, { [field]: [value] })
  if (errors.length > 0) throw invalid(errors.map(({ reason }) => ({ field: 'value', reason })))
}
