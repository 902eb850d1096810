import { useMemo } from 'react'
import { useBasemap } from '../api/useBasemap'
import { useBoundaries } from '../api/useBoundaries'
import { useSettlements } from '../api/useSettlements'
import type { Geography } from '../map/mapData'

const NONE: Geography['settlements'] = []

/** What lies below and above the hexagons, as far as it has arrived. */
export function useGeography(): Geography {
  const boundaries = useBoundaries().data ?? null
  const settlements = useSettlements().data?.settlements ?? NONE
  const land = useBasemap('land').data ?? null
  const water = useBasemap('water').data ?? null
  const rivers = useBasemap('rivers').data ?? null
  return useMemo(
    () => ({ boundaries, settlements, land, water, rivers }),
    [boundaries, settlements, land, water, rivers],
  )
}
