import type { Totals } from '@ochag/api/contract/totals'
import type { HexagonResult } from '../api/useHexagons'
import { MapNotice } from '../map/MapNotice'
import { useMapTexts } from '../map/texts'
import { resetFilter } from '../view/useView'

interface MapStateProps {
  result: Pick<HexagonResult, 'error' | 'refetch'>
  /** Municipalities show appeals without an exact place too. */
  byArea: boolean
  totals: Totals | undefined
  /** The region has any appeals; where it has none the panels say so. */
  hasAppeals: boolean
}

/** Why there are no hexagons, when there are none anywhere. */
export function MapState({ result: { error, refetch }, byArea, totals, hasAppeals }: MapStateProps) {
  const text = useMapTexts()
  if (error) {
    const retry = { label: text('retry'), run: refetch }
    return <MapNotice title={text('failedTitle')} hint={text('failedHint')} action={retry} />
  }
  if (!totals) return null
  const { total, unlocated } = totals
  if (total === 0 && hasAppeals) {
    const reset = { label: text('reset'), run: resetFilter }
    return <MapNotice title={text('emptyTitle')} hint={text('emptyHint')} action={reset} />
  }
  if (total > 0 && total === unlocated && !byArea)
    return <MapNotice title={text('unlocatedTitle')} hint={text('unlocatedHint')} />
  return null
}
