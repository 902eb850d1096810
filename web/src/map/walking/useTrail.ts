import { useRef } from 'react'
import { currentView, select } from '../../view/useView'
import type { Camera } from '../../view/view'
import { cellBox } from '../geometry'
import type { HeatMap } from '../heatMap'
import { roomNow } from '../insets'
import { wantsNoMotion } from '../motion'
import type { Stop } from './walk'

/** The way into hexagons and out again. */
export function useTrail(map: HeatMap | null) {
  const trail = useRef<{ camera: Camera; from: Stop }[]>([])

  /** The first time opens the hexagon in the panel, then its inside on the map. */
  function enter(stop: Stop) {
    const { cell } = stop
    if (!map) return
    if (currentView().selection.cell !== cell) return select({ cell, address: null, appeal: null })
    trail.current.push({ camera: map.camera(), from: stop })
    map.fly({ bounds: cellBox(cell) }, roomNow(), wantsNoMotion())
  }

  /** Out of the inside again, as long as nothing in it is open: the rest is the page's way back. Where one came from, or null. */
  function leave(): Stop | null {
    const { selection } = currentView()
    const last = trail.current.at(-1)
    if (!last || selection.address || (selection.cell && selection.cell !== last.from.cell)) return null
    trail.current.pop()
    map?.fly(last.camera, roomNow(), wantsNoMotion())
    return last.from
  }

  return { enter, leave }
}
