import { useMemo, useRef } from 'react'
import { valuesWithin } from '../hexagons/within'
import { changeScale } from '../scale/changeScale'
import { COUNTED } from '../scale/classStarts'
import { type ColorScale, classScale, NO_SCALE, sameScale } from '../scale/colorScale'
import { usedColors } from '../scale/usedColors'
import { diverging, OPACITY, type Palette, palettes, sequence, traffic } from '../theme/palette'
import { useTheme } from '../theme/useTheme'
import { useFrame } from '../view/playback'
import type { ScaleChoice } from '../view/scaleChoice'
import type { MetricTiles } from './metricHexagons'

/** Values and the scale over them. */
export interface Scaled {
  values: readonly number[]
  scale: ColorScale
}

const NOTHING: Scaled = { values: [], scale: NO_SCALE }

/** The scale over the hexagons in view, on both halves of a split map; it stays the very same while its classes do, so that a live change recolours nothing needlessly. */
export function useHexagonScale(
  shown: MetricTiles | undefined,
  other: MetricTiles | undefined,
  choice: ScaleChoice,
): Scaled {
  const palette = palettes[useTheme()]
  const next = useMemo(() => {
    if (!shown) return NOTHING
    const values = [shown, other].flatMap((half) => (half ? valuesWithin(half.tiles, half.box) : []))
    if (shown.metric === 'change') return { values, scale: changeScale(diverging(palette), OPACITY.hexagon) }
    const paint = { colors: chosenColors(palette, choice), opacity: OPACITY.hexagon, kind: COUNTED }
    return { values, scale: classScale(values, choice, paint) }
  }, [shown, other, choice, palette])
  return useKept(next, String(shown?.resolution))
}

/** The colours of amounts that somebody chose, from few to many. */
export function chosenColors(palette: Palette, choice: ScaleChoice): readonly string[] {
  return usedColors({ sequence: sequence(palette), traffic: traffic(palette) }, choice)
}

/**
 * The next values with the former scale where it colours alike, and while time is played over one place: frames can only be
 * compared by one scale. `place` says what makes another scale necessary even then.
 */
export function useKept(next: Scaled, place = ''): Scaled {
  const playing = useFrame() !== null
  const former = useRef({ scale: NO_SCALE, place })
  const stays = playing && former.current.scale !== NO_SCALE && former.current.place === place
  if (!stays && !sameScale(former.current.scale, next.scale)) former.current = { scale: next.scale, place }
  else if (!stays) former.current.place = place
  const { scale } = former.current
  return useMemo(() => ({ values: next.values, scale }), [next.values, scale])
}
