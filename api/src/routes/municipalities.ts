import { Filter } from '../contract/filter'
import { MunicipalityAnswer } from '../contract/municipality'
import { listMunicipalities } from '../queries/listMunicipalities'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Counts by municipality', { query: Filter }, MunicipalityAnswer)

export const municipalities = router().openapi(route, async (context) => {
  const filter = context.req.valid('query')
  await requireKnownCodes(context, filter)
  return context.json(await listMunicipalities(context.var.sql, filter), 200)
})
