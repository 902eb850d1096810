import type { Count } from '@ochag/api/contract/common'

/** How a count moved against the equally long period before. */
export interface Change {
  difference: number
  /** Relative to the previous count; null where that was zero. */
  share: number | null
  trend: 'up' | 'down' | 'same'
  /** By the rule of the hand-made digests: at least 25 % and at least 3. */
  notable: boolean
}

const NOTABLE_SHARE = 0.25
const NOTABLE_DIFFERENCE = 3

/** The change of a count; null where there is nothing to compare with. */
export function changeOf({ count, previous }: Count): Change | null {
  if (previous === null) return null
  const difference = count - previous
  const share = previous === 0 ? null : difference / previous
  return { difference, share, trend: trendOf(difference), notable: isNotable(difference, share) }
}

function trendOf(difference: number): Change['trend'] {
  if (difference === 0) return 'same'
  return difference > 0 ? 'up' : 'down'
}

function isNotable(difference: number, share: number | null): boolean {
  const largeShare = share === null || Math.abs(share) >= NOTABLE_SHARE
  return largeShare && Math.abs(difference) >= NOTABLE_DIFFERENCE
}
