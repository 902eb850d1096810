import type { Region } from '@ochag/api/contract/region'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ShownTiles } from './api/shownTiles'
import { useHexagons } from './api/useHexagons'
import { usePrefetch } from './api/usePrefetch'
import { useRegion } from './api/useRegion'
import { countsWithin } from './hexagons/within'
import { cameraFor, seenBy } from './map/initialView'
import { readInsets } from './map/insets'
import type { Seen } from './map/mapProps'
import { type MapQuestion, questionFor } from './map/question'
import { DRAWN } from './map/resolution'
import { type ColorScale, colorScale, NO_SCALE, sameScale } from './scale/colorScale'
import { OPACITY, palettes, sequence } from './theme/palette'
import { useTheme } from './theme/useTheme'
import { useUnit } from './useUnit'
import { useView } from './view/useView'
import type { Camera } from './view/view'

/** The hexagons for what is seen, with their colours; the legend and the map share them. */
export function useHexagonMap() {
  const { filter, camera } = useView()
  const unit = useUnit()
  const [question, setQuestion] = useState<MapQuestion | null>(null)
  const result = useHexagons(question?.box ?? null, question?.resolution ?? 0, filter)
  const scale = useScale(result.data)
  usePrefetch(result.data, filter, DRAWN)
  const look = (seen: Seen) => setQuestion((former) => questionFor({ ...seen, unit }, former))
  const lookFirst = useEffectEvent((bounds: Region['bounds']) => look(firstSeen(camera, bounds)))
  const bounds = useRegion().data?.bounds
  // The map takes its time to arrive; what it will ask can be told before.
  useEffect(() => {
    if (bounds && !question) lookFirst(bounds)
  }, [bounds, question])
  return { result, scale, look }
}

function firstSeen(camera: Camera | null, bounds: Region['bounds']): Seen {
  const size = { width: window.innerWidth, height: window.innerHeight }
  const insets = readInsets(getComputedStyle(document.documentElement))
  return seenBy(camera ?? cameraFor(bounds, insets, size), size)
}

/** A scale that stays the very same while its classes do, so that a live change recolours nothing needlessly. */
function useScale(shown: ShownTiles | undefined): ColorScale {
  const theme = useTheme()
  const former = useRef(NO_SCALE)
  return useMemo(() => {
    const counts = shown ? countsWithin(shown.tiles, shown.box) : []
    const next = colorScale(counts, sequence(palettes[theme]), OPACITY.hexagon)
    if (!sameScale(former.current, next)) former.current = next
    return former.current
  }, [shown, theme])
}
