import type { ScaleStep } from '../scale/colorScale'

/** A hexagon with fewer appeals is shown as having few: who complained there might be known. */
export const FEWEST = 5

/**
 * The classes of counts as a picture shows them: all below {@link FEWEST} are one, in a colour of its own.
 * @param most the highest count: classes above it would be empty
 */
export function publicSteps(steps: readonly ScaleStep[], quiet: string, most: number): ScaleStep[] {
  const kept = steps.filter(({ from, to }) => (to === null || to >= FEWEST) && Math.max(FEWEST, from) <= most)
  const shown = kept.map((step) => ({ ...step, from: Math.max(FEWEST, step.from) }))
  const hidesAny = steps.some(({ from }) => from < FEWEST)
  return hidesAny ? [{ from: 1, to: FEWEST - 1, color: quiet }, ...shown] : shown
}
