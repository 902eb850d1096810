import { DigestAppeals, DigestAppealsQuery } from '../contract/digestAppeals'
import { digestAppeals } from '../digest/digestAppeals'
import { readCursor } from '../queries/cursor'
import { municipalityOf, refuseFuture, wantedBy } from './digest'
import { invalid } from './errors'
import { getRoute, requireKnownCodes, router } from './router'

const list = getRoute(
  '/',
  'A page of the appeals behind a figure of a digest that the map has no filter for, newest first',
  { query: DigestAppealsQuery },
  DigestAppeals,
)

/** By the data of this moment, whatever is kept. */
export const digestList = router().openapi(list, async (context) => {
  const query = context.req.valid('query')
  if (query.cursor !== undefined && !readCursor(query.cursor))
    throw invalid([{ field: 'cursor', reason: 'not the `next` of a page' }])
  await requireKnownCodes(context, municipalityOf(query))
  const { part, limit, cursor } = query
  const page = await digestAppeals(context.var.sql, wantedBy(query), part, { limit, cursor }).catch(refuseFuture(query))
  return context.json(page, 200)
})
