import type { Measures, PartMeasures } from '@ochag/api/contract/measures'
import { type Metric, metricValue, NO_MEASURES, UNITS } from '@ochag/api/contract/metrics'
import { type Judgement, limitOf } from '../hexagons/changeTiles'
import { COUNTED, type ValueKind } from '../scale/classStarts'

/** What is known of one municipality. */
export interface AreaReading {
  code: string
  measures: Measures
  value: number | null
}

const HOUR = 3600
const DAY = 24 * HOUR

/** The metric in every municipality; those that nothing is said of had no appeals. */
export function areaReadings(
  metric: Metric,
  codes: readonly string[],
  parts: readonly PartMeasures[],
  residentsOf: (code: string) => number | null,
): AreaReading[] {
  const known = new Map(parts.map((part) => [part.municipality, part]))
  const compared = parts.some(({ previous }) => previous !== null)
  return codes.map((code) => {
    const measures = known.get(code) ?? nothing(compared)
    return { code, measures, value: metricValue(metric, measures, residentsOf(code)) }
  })
}

/** The values to be classed: none where the filter leaves no appeal anywhere, which only a change still tells apart. */
export function areaValues(readings: readonly AreaReading[], metric: Metric): number[] {
  if (metric !== 'change' && readings.every(({ measures }) => measures.count === 0)) return []
  return readings.flatMap(({ value }) => value ?? [])
}

/** The change in every municipality; zero where it may be chance, when all of them are looked at together. */
export function areaChanges(readings: readonly AreaReading[], judgement: Judgement): AreaReading[] {
  const { chance, change } = judgement
  const pairs = readings.map(({ measures }) => [measures.count, measures.previous] as const)
  const known = pairs.flatMap(([count, previous]) => (previous === null ? [] : [[count, previous] as const]))
  const most = limitOf(known, judgement)
  return readings.map((reading, index) => {
    const [count = 0, previous = null] = pairs[index] ?? []
    if (previous === null) return { ...reading, value: null }
    return { ...reading, value: chance(count, previous) <= most ? change(count, previous) : 0 }
  })
}

/** What kind of numbers a metric's values are, so that their classes have round bounds. */
export function kindOf(metric: Metric, values: readonly number[]): ValueKind {
  switch (UNITS[metric]) {
    case 'appeals':
      return COUNTED
    case 'seconds':
      return { whole: false, grain: Math.max(0, ...values) >= 2 * DAY ? DAY : HOUR }
    default:
      return { whole: false, grain: 1 }
  }
}

function nothing(compared: boolean): Measures {
  return { ...NO_MEASURES, previous: compared ? 0 : null }
}
