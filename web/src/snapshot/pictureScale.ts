import type { Metric } from '@ochag/api/contract/metrics'
import { changeScale } from '../scale/changeScale'
import { type ColorScale, type ScaleStep, scaleOf } from '../scale/colorScale'
import { ramp } from '../scale/ramp'
import { usedColors } from '../scale/usedColors'
import { diverging, OPACITY, type Palette, sequence, traffic } from '../theme/palette'
import type { ScaleChoice } from '../view/scaleChoice'
import { publicSteps } from './fewest'
import type { PictureFigures } from './figures/pictureFigures'

/** The classes of the screen in the colours of a picture's theme; small counts of hexagons are one class. */
export function pictureScale(
  steps: readonly ScaleStep[],
  metric: Metric,
  { kind, rows }: Pick<PictureFigures, 'kind' | 'rows'>,
  choice: ScaleChoice,
  palette: Palette,
): ColorScale {
  if (metric === 'change') return changeScale(diverging(palette), OPACITY.hexagon)
  const colors = ramp(usedColors({ sequence: sequence(palette), traffic: traffic(palette) }, choice), steps.length)
  const painted = steps.map((step, index) => ({ ...step, color: colors[index] ?? step.color }))
  if (kind === 'municipality') return scaleOf(painted, OPACITY.hexagon)
  const most = rows.reduce((largest, { count }) => Math.max(largest, count ?? 0), 0)
  return scaleOf(publicSteps(painted, palette.quiet, most), OPACITY.hexagon)
}
