/** Milliseconds of repeated runs, summed up. */
export interface Timing {
  median: number
  p95: number
  runs: number
}

/** The value below which so large a share of the values lies; linear between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Median and 95th percentile of runs. */
export function timingOf(milliseconds: readonly number[]): Timing {
  return { median: median(milliseconds), p95: quantile(milliseconds, 0.95), runs: milliseconds.length }
}

/** Slope of the least-squares line through points: how much y grows a unit of x. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
}

/** Standard error of {@link slope}, from what the points leave of the line; infinite for fewer than three, or all at one x. */
export function slopeError(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  if (points.length < 3 || spread === 0) return Number.POSITIVE_INFINITY
  const perStep = slope(points)
  const left = points.reduce((sum, [x, y]) => sum + (y - meanY - perStep * (x - meanX)) ** 2, 0)
  return Math.sqrt(left / (points.length - 2) / spread)
}
