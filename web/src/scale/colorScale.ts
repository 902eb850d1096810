import { type ClassOptions, COUNTED, classStarts, type ValueKind } from './classStarts'
import { ramp } from './ramp'

/** A colour as the map wants it: red, green, blue and opacity, each 0 – 255. */
export type Color = [number, number, number, number]

/**
 * One class: values from `from` on. Whole numbers go up to and including `to`, others to below it; the last class has no
 * upper end. `neutral` is the class of what is within chance.
 */
export interface ScaleStep {
  from: number
  to: number | null
  color: string
  neutral?: true
}

/** Classes and their colours. */
export interface ColorScale {
  steps: ScaleStep[]
  colorOf(value: number): Color
}

/** A sequential scale over counts: about equally many of them in every class, as many classes as there are colours. */
export function colorScale(counts: ArrayLike<number>, colors: readonly string[], opacity: number): ColorScale {
  const options = { method: 'quantiles' as const, classes: colors.length, bounds: [] }
  return classScale(counts, options, { colors, opacity, kind: COUNTED })
}

/** What a scale is painted with, from few to many. */
export interface Paint {
  colors: readonly string[]
  opacity: number
  kind: ValueKind
}

/** A sequential scale over any values, with the classes that somebody wants. */
export function classScale(values: ArrayLike<number>, options: ClassOptions, { colors, opacity, kind }: Paint) {
  const starts = classStarts(values, options, kind)
  const painted = ramp(colors, starts.length)
  const steps = starts.map((from, index) => ({
    from,
    to: upperEnd(starts[index + 1], kind),
    color: painted[index] ?? NOTHING,
  }))
  return scaleOf(steps, opacity)
}

/** A scale of given classes, ascending. */
export function scaleOf(steps: ScaleStep[], opacity: number): ColorScale {
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

function upperEnd(next: number | undefined, { whole }: ValueKind): number | null {
  if (next === undefined) return null
  return whole ? next - 1 : next
}

const NOTHING = '#000000'

/** The scale of nothing. */
export const NO_SCALE = colorScale([], [], 1)
