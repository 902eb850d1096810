import type { Metric } from '@ochag/api/contract/metrics'
import { useEffect, useMemo, useState } from 'react'
import type { Cells } from '../model/cells'
import { type FairValues, fairValues, isShrunk, shrinking } from '../model/fair'
import type { Residents } from '../model/values'

/** So many cells are shrunk within a frame or two; more are shrunk between frames. */
const AT_ONCE = 1500

/** For so many milliseconds at a time. */
const SLICE = 8

interface Made {
  metric: Metric
  cells: Cells
  values: FairValues
}

/** The values shrunk towards those of the region; of very many, those of the former answer until these are ready. Null where nothing is shrunk. */
export function useFairValues(metric: Metric, cells: Cells, residents: Residents, wanted: boolean): FairValues | null {
  const needed = wanted && isShrunk(metric)
  const large = cells.size > AT_ONCE
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    if (!needed || !large) return
    const work = shrinking(metric, cells, residents)
    let timer = setTimeout(advance)
    function advance() {
      const until = performance.now() + SLICE
      while (performance.now() < until) {
        const step = work.next()
        if (step.done) return setMade({ metric, cells, values: step.value })
      }
      timer = setTimeout(advance)
    }
    return () => clearTimeout(timer)
  }, [metric, cells, residents, needed, large])
  const small = useMemo(
    () => (needed && !large ? fairValues(metric, cells, residents) : null),
    [metric, cells, residents, needed, large],
  )
  return large && needed && made?.metric === metric ? made.values : small
}
