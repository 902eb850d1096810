import type { useHexagons } from './api/useHexagons'
import { MapNotice } from './map/MapNotice'
import { useMapTexts } from './map/texts'
import { resetFilter } from './view/useView'

interface MapStateProps {
  result: ReturnType<typeof useHexagons>
  /** The region has any appeals; where it has none the panels say so. */
  hasAppeals: boolean
}

/** Why there are no hexagons, when there are none anywhere. */
export function MapState({ result: { data, error, refetch }, hasAppeals }: MapStateProps) {
  const text = useMapTexts()
  if (!data) {
    if (!error) return null
    const retry = { label: text('retry'), run: () => void refetch() }
    return <MapNotice title={text('failedTitle')} hint={text('failedHint')} action={retry} />
  }
  const { total, unlocated } = data.answer
  if (total === 0 && hasAppeals) {
    const reset = { label: text('reset'), run: resetFilter }
    return <MapNotice title={text('emptyTitle')} hint={text('emptyHint')} action={reset} />
  }
  if (total > 0 && total === unlocated) return <MapNotice title={text('unlocatedTitle')} hint={text('unlocatedHint')} />
  return null
}
