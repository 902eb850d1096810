import type { Metric } from '@ochag/api/contract/metrics'
import { type ReadCell, readingsWithin } from '../hexagons/within'
import type { AreaReading } from './areaMetrics'
import type { MetricTiles } from './metricHexagons'

const SIDES = ['before', 'now', 'left', 'right', 'difference'] as const
type Side = (typeof SIDES)[number]

/** What the columns of numbers are: the last is what the map shows. */
export type Column = Metric | Side

/** Whether a column is one of two sides or their difference, no metric. */
export function isSide(column: Column): column is Side {
  return SIDES.some((side) => side === column)
}

/** A hexagon or municipality with its numbers, one a column. */
export interface MapRow {
  id: string
  values: readonly (number | null)[]
}

/** The map as numbers: which columns there are, and the rows in no order. */
export interface MapNumbers {
  columns: readonly Column[]
  rows: readonly MapRow[]
}

const OF_CHANGE: readonly Column[] = ['before', 'now', 'change']
const OF_HALVES: readonly Column[] = ['left', 'right', 'difference']

/** The hexagons in view: what their colour says, and what it follows from. */
export function hexagonNumbers({ tiles, box, metric }: MetricTiles): MapNumbers {
  const cells = readingsWithin(tiles, box)
  if (metric !== 'change')
    return { columns: [metric], rows: cells.map(({ cell: id, value }) => ({ id, values: [value] })) }
  const rows = cells.map(({ cell: id, previous, count, value }) => ({ id, values: [previous, count, value] }))
  return { columns: OF_CHANGE, rows }
}

/** The hexagons of either half of a split map, with both counts and their difference. */
export function halvesNumbers(
  left: Pick<MetricTiles, 'tiles' | 'box'>,
  right: Pick<MetricTiles, 'tiles' | 'box'>,
): MapNumbers {
  const sides = [left, right].map(({ tiles, box }) => countsOf(readingsWithin(tiles, box)))
  const cells = new Set(sides.flatMap((side) => [...side.keys()]))
  const rows = [...cells].map((id) => {
    const [one = 0, other = 0] = sides.map((side) => side.get(id) ?? 0)
    return { id, values: [one, other, other - one] }
  })
  return { columns: OF_HALVES, rows }
}

/** The municipalities: the metric's value, of a change both counts too. */
export function areaNumbers(readings: readonly AreaReading[], metric: Metric): MapNumbers {
  if (metric !== 'change')
    return { columns: [metric], rows: readings.map(({ code: id, value }) => ({ id, values: [value] })) }
  const rows = readings.map(({ code: id, measures: { previous, count }, value }) => ({
    id,
    values: [previous, count, value],
  }))
  return { columns: OF_CHANGE, rows }
}

/**
 * The rows that tell most, highest first: where there are more than a few, those at either end, if what is shown falls as
 * well as rises.
 */
export function mostTelling(rows: readonly MapRow[], most: number): MapRow[] {
  const last = ({ values }: MapRow) => values.at(-1) ?? Number.NEGATIVE_INFINITY
  const sorted = [...rows].sort((one, other) => last(other) - last(one) || one.id.localeCompare(other.id))
  if (sorted.length <= most) return sorted
  const falling = sorted.filter((row) => Number.isFinite(last(row)) && last(row) < 0)
  const ends = Math.min(falling.length, Math.floor(most / 2))
  return [...sorted.slice(0, most - ends), ...falling.slice(falling.length - ends)]
}

function countsOf(cells: readonly ReadCell[]): ReadonlyMap<string, number> {
  return new Map(cells.map(({ cell, count }) => [cell, count]))
}
