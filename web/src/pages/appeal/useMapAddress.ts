import type { Appeal } from '@ochag/api/contract/appeal'
import { useRegion } from '../../api/useRegion'
import { addDays, dayIn } from '../../view/days'
import { useView, viewAddress } from '../../view/useView'
import { EMPTY_VIEW, type View } from '../../view/view'

const NEAR = 14

/** The map with this appeal open, on its day and where it is. */
export function useMapAddress(appeal: Appeal): string {
  const view = useMapView()
  const zone = useRegion().data?.timeZone ?? 'UTC'
  const day = dayIn(zone, new Date(appeal.createdAt))
  const period = { from: day, to: addDays(day, 1) }
  return viewAddress('map', {
    ...view,
    filter: { ...EMPTY_VIEW.filter, period },
    selection: { ...EMPTY_VIEW.selection, appeal: appeal.id },
    camera: appeal.cell ? cameraAt(appeal.point) : null,
  })
}

/** A view of the map without filter and selection, in the theme and language of now. */
export function useMapView(): View {
  const { theme, language } = useView()
  return { ...EMPTY_VIEW, theme, language }
}

/** The map close to a point. */
export function cameraAt(point: Appeal['point']): View['camera'] {
  return point && { longitude: point[0], latitude: point[1], zoom: NEAR }
}
