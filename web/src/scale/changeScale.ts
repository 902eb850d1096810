import { type ColorScale, type ScaleStep, scaleOf } from './colorScale'

/**
 * Where relative changes become larger classes, each as far from no change upwards as downwards on a scale of ratios:
 * a quarter more and a fifth less, twice as many and half as many.
 */
const RATIOS = [1.25, 2] as const

/** What is within chance is drawn as no change at all; nothing else comes so near to zero. */
const NEUTRAL = 1e-6

/** Colours of a diverging scale, from the strongest decline over what is within chance to the strongest growth. */
export type DivergingColors = readonly [string, string, string, string, string, string, string]

/**
 * The scale of relative changes: 0.31 for a rise by 31 %, −1 for what is gone. Exactly zero is the class of what is within
 * chance.
 */
export function changeScale(colors: DivergingColors, opacity: number): ColorScale {
  const [low, high] = RATIOS
  const starts = [-1, 1 / high - 1, 1 / low - 1, -NEUTRAL, NEUTRAL, low - 1, high - 1]
  const steps = starts.map((from, index): ScaleStep => {
    const step = { from, to: starts[index + 1] ?? null, color: colors[index] ?? '#000000' }
    return index === 3 ? { ...step, neutral: true } : step
  })
  return scaleOf(steps, opacity)
}

/** More than any change between counts, and still exact where the map is drawn. */
const UNBOUNDED = 1e9

/** The change from one count to another; from nothing to something is more than any number. */
export function relativeChange(count: number, previous: number): number {
  if (count === previous) return 0
  return previous === 0 ? UNBOUNDED : (count - previous) / previous
}
