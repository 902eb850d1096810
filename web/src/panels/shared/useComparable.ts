import { useRegion } from '../../api/useRegion'
import { lastShownDay } from '../../view/lastDay'
import { previousPeriod, resolvePeriod } from '../../view/period'
import { useView } from '../../view/useView'

/** Whether the period before the chosen one lies within the data: against days without data everything has grown. */
export function useComparable(): boolean {
  const { filter } = useView()
  const region = useRegion().data
  if (!region?.firstDay) return false
  return previousPeriod(resolvePeriod(filter, lastShownDay(region))).from >= region.firstDay
}
