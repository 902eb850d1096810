import { useMemo, useState } from 'react'
import { useStreetAppeals } from '../api/useStreetAppeals'
import { type AppealPoint, appealPoints } from '../layers/appealPoint'
import type { Seen } from '../map/mapProps'
import { streetCells } from '../map/street/street'
import { useFrame } from '../view/playback'
import { useView } from '../view/useView'

/** Single appeals on the map of a street. */
export interface Street {
  points: readonly AppealPoint[]
  /** How many have come, and whether they are all. */
  count: number
  complete: boolean
  look(seen: Seen): void
}

// Points are of the filter's appeals: they would be wrong on the other half, and on other days.
const NO_POINTS: AppealPoint[] = []

/** The appeals of what is seen from near enough; none on a split map, or while time is played. */
export function useStreet(isSplit: boolean): Street {
  const { filter } = useView()
  const [cells, setCells] = useState<string[]>([])
  const { appeals, complete } = useStreetAppeals(cells, filter)
  const points = useMemo(() => appealPoints(appeals), [appeals])
  const isHidden = useFrame() !== null || isSplit
  return {
    points: isHidden ? NO_POINTS : points,
    count: appeals.length,
    complete,
    look(seen) {
      const next = streetCells(seen)
      setCells((former) => (next.join() === former.join() ? former : next))
    },
  }
}
