import { Filter } from '../contract/filter'
import { ResponsibilityAnswer } from '../contract/vocabulary'
import { countExecutors } from '../queries/countExecutors'
import { listWordRules } from '../queries/listWordRules'
import { sumResponsibility } from '../topics/responsibility'
import { ruleReader } from '../topics/wordRules'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Appeals by whose task they are', { query: Filter }, ResponsibilityAnswer)

export const responsibility = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  const executors = await countExecutors(context.var.sql, filter)
  const rules = await listWordRules(context.var.sql)
  return context.json(sumResponsibility(executors, ruleReader(rules)), 200)
})
