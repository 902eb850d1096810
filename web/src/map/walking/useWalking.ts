import { type RefObject, useEffect, useEffectEvent } from 'react'
import { placeAt } from '../../hexagons/mercator'
import type { HeatMap } from '../heatMap'
import { insetsNow } from '../insets'
import type { MapCanvasProps, Seen } from '../mapProps'
import { wantsNoMotion } from '../motion'
import { shiftInto } from './shiftInto'
import { useFocusWithin } from './useFocusWithin'
import { useWalk, type WalkNews } from './useWalk'
import { useWalkKeys } from './useWalkKeys'

/** Where the keyboard is: on a hexagon or a municipality, and where that lies. */
export interface Walked {
  cell: string | null
  area: string | null
  point: [number, number]
  news: WalkNews
}

/** Walks from hexagon to hexagon, or municipality to municipality, by the keyboard while the map has the focus. */
export function useWalking(
  container: RefObject<HTMLDivElement | null>,
  map: HeatMap | null,
  props: MapCanvasProps,
  seen: Seen | null,
): Walked | null {
  const state = useWalk(map, props)
  const { walk, news } = state
  const press = useWalkKeys(map, props, state)
  const focused = useFocusWithin(container, { press, point: state.stop })
  const reveal = useEffectEvent(() => {
    if (!walk || !map || map.moving()) return
    const by = shiftInto(map.project(placeAt(walk.at.x, walk.at.y)), insetsNow(), container.current)
    if (by) map.pan(by, wantsNoMotion())
  })
  useEffect(() => reveal(), [walk, seen])

  if (!walk || !focused) return null
  const { kind, at } = walk
  const [cell, area] = kind === 'cell' ? [at.cell, null] : [null, at.cell]
  return { cell, area, point: placeAt(at.x, at.y), news }
}
