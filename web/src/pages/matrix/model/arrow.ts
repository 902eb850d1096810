import type { Count } from '@ochag/api/contract/common'
import { changeOf } from '../../../panels/shared/change'

/** How a count moved, and whether that is more than chance. */
export interface Arrow {
  trend: 'up' | 'down'
  /** Relative to the former count; null where that was zero. */
  share: number | null
  difference: number
  beyondChance: boolean
}

/** The arrow of a cell; null where nothing moved or there is nothing to compare with. */
export function arrowOf(count: Count, beyondChance: boolean): Arrow | null {
  const change = changeOf(count)
  if (!change || change.trend === 'same') return null
  const { trend, share, difference } = change
  return { trend, share, difference, beyondChance }
}
