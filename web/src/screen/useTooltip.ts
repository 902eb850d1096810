import type { Metric } from '@ochag/api/contract/metrics'
import { readCell } from '../hexagons/tile'
import type { Described, MapTexts } from '../map/mapProps'
import { type NamedPlace, nearestPlace } from '../map/nearestPlace'
import { useMapTexts } from '../map/texts'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { useFormat } from '../panels/shared/useFormat'
import { useNames } from '../panels/shared/useNames'
import type { AreaReading } from './areaMetrics'
import type { MetricTiles } from './metricHexagons'

interface TooltipInput {
  metric: Metric
  tiles: MetricTiles | undefined
  areas: { readings: readonly AreaReading[] } | null
  places: readonly NamedPlace[]
  /** All under the filter. */
  total: number
}

/** What the map says over a hexagon, a mark or a municipality. */
export function useTooltip({ metric, tiles, areas, places, total }: TooltipInput): MapTexts {
  const text = useMapTexts()
  const format = useFormat()
  const names = useNames()
  const { quantity, exact } = useMetricTexts()

  function countLine(count: number): string {
    return text('count', { count, value: format.number(count) })
  }

  function changeLines(value: number | null, count: number, previous: number | null): string[] {
    const change = value === 0 ? text('withinChance') : exact('change', value)
    return [change, text('wasAndIs', { previous: format.number(previous ?? 0), count: format.number(count) })]
  }

  function areaLines(code: string): string[] {
    const reading = areas?.readings.find((one) => one.code === code)
    const name = names.municipality(code)
    if (!reading) return [name]
    const { value, measures } = reading
    if (metric === 'change') return [name, ...changeLines(value, measures.count, measures.previous)]
    if (metric === 'count') return [name, countLine(measures.count)]
    return [
      name,
      text('measured', { quantity: quantity(metric), value: exact(metric, value) }),
      countLine(measures.count),
    ]
  }

  function cellLines(cell: string | null, count: number): string[] {
    const reading = cell !== null && tiles ? readCell(cell, tiles.tiles) : null
    if (metric === 'change' && reading) return changeLines(reading.value, reading.count, reading.previous)
    if (metric === 'open' && reading) return [text('open', { value: format.number(count) })]
    return [countLine(count), shareOf(count)]
  }

  function shareOf(count: number): string {
    return count < total / 100 ? text('smallShare') : text('hexagonTooltip', { share: format.share(count / total) })
  }

  return {
    label: text('label'),
    describeHalves: (left, right) => [
      text('halves', { left: format.number(left), right: format.number(right) }),
      text('difference', { value: `${signOf(right - left)}${format.number(Math.abs(right - left))}` }),
    ],
    placeOf: (cell) => nearestPlace(cell, places) ?? cell,
    describe: ({ cell, area, count }: Described) => (area ? areaLines(area) : cellLines(cell, count)),
  }
}

function signOf(value: number): string {
  if (value === 0) return ''
  return value > 0 ? '+' : '−'
}
