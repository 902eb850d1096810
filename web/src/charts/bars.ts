import { max } from 'd3-array'
import { scaleBand } from 'd3-scale'

/** One bar of an ordered row: an hour, a day, a class. */
export interface BarValue {
  key: string
  value: number
  /** What is read there. */
  text: string
  /** The word below it, where the axis has one. */
  tick?: string | undefined
  /** A token of the theme, e.g. `--h3`, where it is not the usual colour. */
  color?: string | undefined
}

/** A bar in per cent of the chart: its left edge, width and height. */
export interface BarBox {
  left: number
  width: number
  tall: number
  /** Its middle, from 0 to 1. */
  at: number
}

/** Places bars side by side over the whole width; the highest fills the height unless a higher one is given. */
export function placeBars(bars: readonly BarValue[], highest?: number): BarBox[] {
  const top = highest ?? max(bars, ({ value }) => value) ?? 0
  const scale = scaleBand([0, 100])
    .domain(bars.map(({ key }) => key))
    .paddingInner(0.15)
  return bars.map(({ key, value }) => {
    const left = scale(key) ?? 0
    return {
      left: round(left),
      width: round(scale.bandwidth()),
      tall: top > 0 ? round((100 * value) / top) : 0,
      at: round(left + scale.bandwidth() / 2) / 100,
    }
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
