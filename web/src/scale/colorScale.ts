import { quantileStarts } from './quantileStarts'

/** A colour as the map wants it: red, green, blue and opacity, each 0 – 255. */
export type Color = [number, number, number, number]

/** One class: values from `from` up to and including `to`; the last has no upper end. */
export interface ScaleStep {
  from: number
  to: number | null
  color: string
}

/** Classes of whole numbers and their colours. */
export interface ColorScale {
  steps: ScaleStep[]
  colorOf(value: number): Color
}

/** A sequential scale over counts: about equally many of them in every class, as many classes as there are colours. */
export function colorScale(counts: ArrayLike<number>, colors: readonly string[], opacity: number): ColorScale {
  const starts = quantileStarts(counts, colors.length)
  const steps = starts.map((from, index) => ({
    from,
    to: index + 1 < starts.length ? (starts[index + 1] ?? from) - 1 : null,
    color: spread(colors, index, starts.length),
  }))
  const painted = steps.map(({ from, color }) => ({ from, color: parseColor(color, opacity) }))
  const colorOf = (value: number) => painted.findLast(({ from }) => value >= from)?.color ?? [0, 0, 0, 0]
  return { steps, colorOf }
}

/** Whether two scales colour every number alike. */
export function sameScale(one: ColorScale, other: ColorScale): boolean {
  return JSON.stringify(one.steps) === JSON.stringify(other.steps)
}

/** A colour `#rrggbb` in numbers. */
export function parseColor(color: string, opacity = 1): Color {
  const bits = Number.parseInt(color.slice(1), 16)
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255, Math.round(opacity * 255)]
}

/** The colour of a class where there are fewer classes than colours: evenly over the whole scale. */
function spread(colors: readonly string[], index: number, classes: number): string {
  const position = Math.round(((index + 0.5) * colors.length) / classes - 0.5)
  return colors[Math.min(colors.length - 1, position)] ?? '#000000'
}

/** The scale of nothing. */
export const NO_SCALE = colorScale([], [], 1)
