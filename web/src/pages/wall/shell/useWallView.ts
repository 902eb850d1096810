import { useEffect } from 'react'
import { useRegion } from '../../../api/useRegion'
import { encodeView } from '../../../view/codec'
import { addDays } from '../../../view/days'
import { lastShownDay } from '../../../view/lastDay'
import { currentView, replaceView } from '../../../view/useView'
import { EMPTY_VIEW } from '../../../view/view'

/**
 * Makes the view one of a wall: dark unless its link says otherwise, looking at the whole region, and with days that go on
 * as time does. What somebody brought here from another page is put into the address, so that a reload finds it.
 */
export function useWallView(days: number | null): void {
  const region = useRegion().data
  const today = region && lastShownDay(region)
  useEffect(() => {
    const former = currentView()
    const view = { ...former, camera: null, selection: EMPTY_VIEW.selection }
    const query = encodeView(view)
    if (!window.location.search && query) window.history.replaceState(null, '', `${window.location.pathname}?${query}`)
    replaceView({ ...view, theme: former.theme ?? 'dark' })
    document.documentElement.dataset.wall = ''
    return () => {
      delete document.documentElement.dataset.wall
      replaceView({ theme: former.theme, camera: null })
    }
  }, [])
  useEffect(() => {
    if (days === null || today === undefined) return
    const to = addDays(today, 1)
    replaceView({ filter: { ...currentView().filter, period: { from: addDays(to, -days), to } } })
  }, [days, today])
}
