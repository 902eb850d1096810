import { type Metric, UNITS, type Unit } from '@ochag/api/contract/metrics'
import { changeScale } from '../../../scale/changeScale'
import type { ValueKind } from '../../../scale/classStarts'
import { type ColorScale, classScale } from '../../../scale/colorScale'
import { usedColors } from '../../../scale/usedColors'
import { diverging, type Palette, sequence, traffic } from '../../../theme/palette'
import type { ScaleChoice } from '../../../view/scaleChoice'

const KINDS: Record<Unit, ValueKind> = {
  appeals: { whole: true, grain: 1 },
  weight: { whole: true, grain: 1 },
  per10k: { whole: false, grain: 1 },
  share: { whole: false, grain: 1 },
  seconds: { whole: false, grain: 3600 },
}

/** The colours of the cells' values, with the classes that the view wants; changes have a scale of their own. */
export function matrixScale(metric: Metric, values: number[], choice: ScaleChoice, palette: Palette): ColorScale {
  if (metric === 'change') return changeScale(diverging(palette), 1)
  const colors = usedColors({ sequence: sequence(palette), traffic: traffic(palette) }, choice)
  return classScale(values, choice, { colors, opacity: 1, kind: KINDS[UNITS[metric]] })
}
