import { useMemo } from 'react'
import type { AppealMark, AppealPoint } from '../../layers/appealPoint'
import { clusterAppeals } from './clusterAppeals'

/** The marks of some places as they are told apart at a zoom; they stay the same until the next whole zoom. */
export function useMarks(points: readonly AppealPoint[], zoom: number, unit: number): readonly AppealMark[] {
  const clusters = useMemo(() => clusterAppeals(points, unit), [points, unit])
  const step = Math.floor(zoom)
  return useMemo(() => clusters(step), [clusters, step])
}
