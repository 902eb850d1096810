import { Filter } from '../contract/filter'
import { MatrixAnswer } from '../contract/matrix'
import { listMatrix } from '../queries/listMatrix'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Municipality × topic group', { query: Filter }, MatrixAnswer)

export const matrix = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json({ cells: await listMatrix(context.var.sql, filter) }, 200)
})
