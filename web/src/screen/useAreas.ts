import type { MeasuresAnswer } from '@ochag/api/contract/measures'
import { type Metric, needsOutcomes } from '@ochag/api/contract/metrics'
import { useMemo } from 'react'
import type { ProblemError } from '../api/problemError'
import { useBoundaries } from '../api/useBoundaries'
import { useMeasures } from '../api/useMeasures'
import { useMunicipalities } from '../api/useMunicipalities'
import { useRegion } from '../api/useRegion'
import { type AreaColors, areaColors } from '../layers/areaLayer'
import { changeScale } from '../scale/changeScale'
import { COUNTED, type ValueKind } from '../scale/classStarts'
import { classScale, NO_SCALE } from '../scale/colorScale'
import { diverging, OPACITY, palettes } from '../theme/palette'
import { useTheme } from '../theme/useTheme'
import { lastShownDay } from '../view/lastDay'
import { type Period, resolvePeriod } from '../view/period'
import type { ScaleChoice } from '../view/scaleChoice'
import type { View } from '../view/view'
import { type AreaReading, areaChanges, areaReadings, areaValues, kindOf } from './areaMetrics'
import { changeJudgement } from './changeJudgement'
import { chosenColors, type Scaled, useKept } from './useMapScale'

/** Coloured municipalities and how asking for them goes. */
export interface AreaResult extends Scaled {
  readings: readonly AreaReading[]
  kind: ValueKind
  areas: ReadonlyMap<string, number | null>
  colors: AreaColors
  error: ProblemError | null
  isFetching: boolean
  refetch(): void
}

const NONE: readonly AreaReading[] = []

/** A metric by municipality, with its scale; the filter's own municipalities do not narrow it, so that they can be compared. */
export function useAreas({ filter, metric, scale: choice }: View, wanted: boolean): AreaResult {
  const { data, error, isFetching, isPlaceholderData, refetch } = useMeasures(wanted ? filter : null, 'municipality', {
    without: 'municipality',
    outcomes: needsOutcomes(metric),
  })
  const codes = useCodes()
  const residentsOf = useResidents(filter)
  const period = useShownPeriod(filter)
  const readings = useMemo(
    () => (wanted && data && codes ? readingsOf(data, metric, codes, residentsOf, period) : NONE),
    [wanted, data, codes, metric, residentsOf, period],
  )
  const { kind, scale, values } = useAreaScale(readings, metric, choice)
  const areas = useMemo(() => new Map(readings.map(({ code, value }) => [code, value])), [readings])
  const colors = useMemo(() => areaColors({ values: areas, scale }), [areas, scale])
  // What is only brought up to date is there already.
  const isWaiting = isFetching && (!data || isPlaceholderData)
  const failure = wanted && !data ? error : null
  return { readings, areas, kind, scale, values, colors, error: failure, isFetching: isWaiting, refetch }
}

/** The scale over the municipalities' values; changes have one of their own. */
function useAreaScale(readings: readonly AreaReading[], metric: Metric, choice: ScaleChoice) {
  const palette = palettes[useTheme()]
  const next = useMemo(() => {
    const values = areaValues(readings, metric)
    if (values.length === 0) return { values, kind: COUNTED, scale: NO_SCALE }
    const kind = kindOf(metric, values)
    if (metric === 'change') return { values, kind, scale: changeScale(diverging(palette), OPACITY.hexagon) }
    const paint = { colors: chosenColors(palette, choice), opacity: OPACITY.hexagon, kind }
    return { values, kind, scale: classScale(values, choice, paint) }
  }, [readings, metric, choice, palette])
  return { kind: next.kind, ...useKept(next) }
}

function readingsOf(
  { parts, previous }: MeasuresAnswer,
  metric: Metric,
  codes: readonly string[],
  residentsOf: (code: string) => number | null,
  period: Period | null,
): readonly AreaReading[] {
  const readings = areaReadings(metric, codes, parts, residentsOf)
  if (metric !== 'change') return readings
  return previous && period ? areaChanges(readings, changeJudgement(period, previous)) : NONE
}

function useShownPeriod(filter: View['filter']): Period | null {
  const region = useRegion().data
  const today = region && lastShownDay(region)
  return useMemo(() => (today ? resolvePeriod(filter, today) : null), [filter, today])
}

function useCodes(): readonly string[] | undefined {
  const features = useBoundaries().data?.features
  return useMemo(() => features?.map(({ properties }) => properties.code), [features])
}

function useResidents(filter: View['filter']): (code: string) => number | null {
  const known = useMunicipalities(filter).data?.municipalities
  return useMemo(() => {
    const residents = new Map(known?.map((one) => [one.code, one.residents]))
    return (code) => residents.get(code) ?? null
  }, [known])
}
