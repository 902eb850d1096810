import type { Metric } from '@ochag/api/contract/metrics'
import { useMeasures } from '../../../api/useMeasures'
import { useMunicipalities } from '../../../api/useMunicipalities'
import type { ViewFilter } from '../../../view/view'
import { type Ranked, worstMunicipalities } from './worst'

/** The municipalities under a filter by a metric, the worst first; undefined until they are known. */
export function useWorst(filter: ViewFilter, metric: Metric): Ranked[] | undefined {
  const measures = useMeasures(filter, 'municipality').data
  const municipalities = useMunicipalities(filter).data?.municipalities
  if (!measures || !municipalities) return undefined
  const residents = new Map(municipalities.map(({ code, residents }) => [code, residents]))
  return worstMunicipalities(metric, measures.parts, residents)
}
