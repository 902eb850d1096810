import { bin, extent } from 'd3-array'
import { scaleLinear, scaleSymlog } from 'd3-scale'

/** A class of a colour scale: values from `from` on, in a colour of CSS. */
export interface ClassStep {
  from: number
  color: string
}

/** One column: its values lie from `from` up to, not including, `to`; the last holds its end too. */
export interface Column {
  from: number
  to: number
  count: number
  color: string
  /** In per cent of the chart. */
  left: number
  width: number
  tall: number
}

/** Values in columns with the colours of their classes, and where the classes begin. */
export interface HistogramDrawing {
  columns: Column[]
  /** Where classes begin, from 0 to 1, without the first. */
  bounds: { at: number; value: number }[]
  /** The value at a place from 0 to 1, for bounds that are moved. */
  valueAt(at: number): number
}

/** Above so many times its middle value a set is drawn on an axis that shrinks large values. */
const SKEW = 8

/**
 * Sorts values into equally wide columns. Counts of appeals are crowded at the low end, so that then the axis is linear near
 * zero and logarithmic far from it (d3's symlog).
 */
export function drawHistogram(values: readonly number[], steps: readonly ClassStep[], columns = 40): HistogramDrawing {
  const [low = 0, high = 1] = extent(values)
  const middle = [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
  const domain = [Math.min(low, 0), high > low ? high : low + 1]
  const crowded = high > SKEW * Math.max(middle, 1)
  const scale = crowded ? scaleSymlog(domain, [0, 100]) : scaleLinear(domain, [0, 100])
  const edges = Array.from({ length: columns - 1 }, (_, index) => scale.invert(((index + 1) * 100) / columns))
  const bins = bin()
    .domain([domain[0] ?? 0, domain[1] ?? 1])
    .thresholds(edges)(values)
  const most = Math.max(1, ...bins.map(({ length }) => length))
  return {
    columns: bins.map(({ x0 = 0, x1 = 0, length }) => ({
      from: x0,
      to: x1,
      count: length,
      color: steps.findLast(({ from }) => from <= (x0 + x1) / 2)?.color ?? NO_CLASS,
      left: round(scale(x0)),
      width: round(scale(x1) - scale(x0)),
      tall: round((100 * length) / most),
    })),
    bounds: steps.slice(1).map(({ from }) => ({ at: round(scale(from)) / 100, value: from })),
    valueAt: (at) => scale.invert(at * 100),
  }
}

const NO_CLASS = 'var(--quiet)'

function round(value: number): number {
  return Math.round(value * 100) / 100
}
