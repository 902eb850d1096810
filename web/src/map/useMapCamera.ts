import { useEffect, useEffectEvent } from 'react'
import { sameCamera } from '../view/cameraCodec'
import { type FlightTarget, onFlight } from '../view/flight'
import type { HeatMap } from './heatMap'
import { roomNow } from './insets'
import type { MapCanvasProps } from './mapProps'
import { wantsNoMotion } from './motion'

/** Moves the map where the view or somebody's wish wants it; nobody's wish is the whole region. */
export function useMapCamera(map: HeatMap | null, { view: { camera }, home }: MapCanvasProps) {
  const goHome = useEffectEvent(() => {
    if (!camera) map?.home(home, roomNow())
  })
  // Who has seen nothing yet need not see the way.
  const fly = useEffectEvent((target: FlightTarget, late: boolean) =>
    map?.fly(target, roomNow(), late || wantsNoMotion()),
  )

  // Only a camera from outside, as on going back, differs from where the map already is.
  useEffect(() => {
    if (!map) return
    if (!camera) map.home(home, roomNow())
    else if (!map.moving() && !sameCamera(camera, map.camera())) map.fly(camera, roomNow(), true)
  }, [map, camera, home])

  useEffect(() => (map ? onFlight((target, late) => fly(target, late)) : undefined), [map])

  useEffect(() => {
    const stay = () => goHome()
    const folding = new MutationObserver(stay)
    folding.observe(document.documentElement, { attributeFilter: ['data-folded'] })
    window.addEventListener('resize', stay)
    return () => {
      folding.disconnect()
      window.removeEventListener('resize', stay)
    }
  }, [])
}
