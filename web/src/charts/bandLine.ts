import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'

/** One moment of a line: its value and what is normal then; null where it is not known. */
export interface BandPoint {
  value: number | null
  low?: number | null
  high?: number | null
  /** What is read there. */
  text: string
  /** The word below it, where the axis has one. */
  tick?: string | undefined
}

/** What a line with its normal band looks like in a box of 100 by 100. */
export interface BandDrawing {
  line: string
  band: string
  /** The upper end of the axis, a round number. */
  top: number
  /** The last known value: its place from 0 to 1, from the left and from the top. */
  last: { x: number; y: number } | null
}

/** Where the moments of a line lie, from 0 to 1. */
export function placeOf(index: number, count: number): number {
  return count < 2 ? 0.5 : index / (count - 1)
}

/** Draws a line and the band of what is normal behind it; gaps stay gaps. */
export function drawBand(points: readonly BandPoint[], given?: number): BandDrawing {
  const highest = given ?? max(points, ({ value, high }) => Math.max(value ?? 0, high ?? 0)) ?? 0
  const scale = scaleLinear([0, highest || 1], [100, 0]).nice(3)
  const x = (index: number) => round(placeOf(index, points.length) * 100)
  const y = (value: number | null | undefined) => round(scale(value ?? 0))
  const drawLine = line<BandPoint>(
    (_, index) => x(index),
    ({ value }) => y(value),
  ).defined(({ value }) => value !== null)
  const drawBand = area<BandPoint>()
    .x((_, index) => x(index))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .defined(({ low, high }) => low != null && high != null)
  const last = points.findLastIndex(({ value }) => value !== null)
  return {
    line: drawLine([...points]) ?? '',
    band: drawBand([...points]) ?? '',
    top: scale.domain()[1] ?? 1,
    last: last < 0 ? null : { x: x(last) / 100, y: y(points[last]?.value) / 100 },
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
