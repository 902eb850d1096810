import type { Region } from '@ochag/api/contract/region'
import { useEffect, useEffectEvent, useState } from 'react'
import { usePrefetch } from '../api/usePrefetch'
import { usePrefetchFrames } from '../api/usePrefetchFrames'
import { useRegion } from '../api/useRegion'
import { cameraFor, seenBy } from '../map/initialView'
import { roomNow } from '../map/insets'
import type { Seen } from '../map/mapProps'
import { type MapQuestion, questionFor } from '../map/question'
import { DRAWN } from '../map/resolution'
import { useNextFrames } from '../view/playback'
import { otherFilter } from '../view/split'
import { useShownView } from '../view/useShownView'
import type { Camera } from '../view/view'
import { countedFilter, metricOfHalves } from './metricHexagons'
import { useHexagonScale } from './useMapScale'
import { useMetricHexagons } from './useMetricHexagons'
import { useUnit } from './useUnit'

/** The hexagons for what is seen, with their colours; the legend and the map share them. */
export function useHexagonMap() {
  const { filter, camera, metric: wanted, scale: choice, split } = useShownView()
  const metric = split ? metricOfHalves(wanted) : wanted
  const unit = useUnit()
  const [question, setQuestion] = useState<MapQuestion | null>(null)
  const result = useMetricHexagons(question, filter, metric)
  const region = useRegion().data
  const left = split && region ? otherFilter(filter, split.side, region) : null
  const other = useMetricHexagons(left && question, left ?? filter, metric)
  const { scale, values } = useHexagonScale(result.data, left ? other.data : undefined, choice)
  const counted = countedFilter(metric, filter) ?? filter
  const next = useNextFrames()
  // What is likely to be looked at next are other days then, not other places.
  usePrefetch(next.length > 0 ? undefined : result.data, counted, DRAWN)
  usePrefetchFrames(result.data, counted, next)
  const [seen, setSeen] = useState<Seen | null>(null)
  const look = (next: Seen) => {
    setSeen(next)
    setQuestion((former) => questionFor({ ...next, unit }, former))
  }
  const lookFirst = useEffectEvent((bounds: Region['bounds']) => look(firstSeen(camera, bounds)))
  const bounds = region?.bounds
  // The map takes its time to arrive; what it will ask can be told before.
  useEffect(() => {
    if (bounds && !question) lookFirst(bounds)
  }, [bounds, question])
  return { result, other: left && other, scale, values, seen, look }
}

function firstSeen(camera: Camera | null, bounds: Region['bounds']): Seen {
  const size = { width: window.innerWidth, height: window.innerHeight }
  return seenBy(camera ?? cameraFor(bounds, roomNow(), size), size)
}
