import { useMemo } from 'react'
import type { MapCanvasProps } from '../mapProps'
import { areaGround, hexagonGround, type WalkGround } from './ground'

/** What the keyboard walks over; null while there is nothing on the map. */
export function useWalkGround({ hexagons, areas, geography: { boundaries } }: MapCanvasProps): WalkGround | null {
  const byArea = areas !== null
  return useMemo(() => {
    if (byArea) return boundaries && areaGround(boundaries)
    return hexagons && hexagonGround(hexagons)
  }, [byArea, boundaries, hexagons])
}
