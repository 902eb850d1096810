import { comparedPeriod } from '@ochag/api/contract/comparedPeriod'
import { useRegion } from '../../api/useRegion'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { useView } from '../../view/useView'

/** Whether the period to compare with lies within the data: against days without data everything has grown. */
export function useComparable(): boolean {
  const { filter } = useView()
  const region = useRegion().data
  if (!region?.firstDay) return false
  return comparedPeriod(resolvePeriod(filter, lastShownDay(region)), filter.compare).from >= region.firstDay
}
