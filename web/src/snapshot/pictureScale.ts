import type { Metric } from '@ochag/api/contract/metrics'
import { changeScale } from '../scale/changeScale'
import { type ColorScale, type ScaleStep, scaleOf } from '../scale/colorScale'
import { ramp } from '../scale/ramp'
import { usedColors } from '../scale/usedColors'
import { diverging, OPACITY, type Palette, sequence, traffic } from '../theme/palette'
import type { ScaleChoice } from '../view/scaleChoice'
import { publicSteps } from './fewest'

/** The classes of the screen in the colours of a picture's theme; small counts of hexagons are one class. */
export function pictureScale(
  steps: readonly ScaleStep[],
  metric: Metric,
  kind: 'hexagon' | 'municipality',
  choice: ScaleChoice,
  palette: Palette,
): ColorScale {
  if (metric === 'change') return changeScale(diverging(palette), OPACITY.hexagon)
  const colors = ramp(usedColors({ sequence: sequence(palette), traffic: traffic(palette) }, choice), steps.length)
  const painted = steps.map((step, index) => ({ ...step, color: colors[index] ?? step.color }))
  return scaleOf(kind === 'hexagon' ? publicSteps(painted, palette.quiet) : painted, OPACITY.hexagon)
}
