import { type Metric, UNITS } from '@ochag/api/contract/metrics'
import type { Sheet, SheetColumn } from '../../shared/sheet/sheet'
import type { Aspect, Ranked } from './ranked'

const HOUR = 3600

/** The columns of the table that is taken away; what was before is no part of a level, and that is its value as counted. */
const COLUMNS = {
  change: ['before', 'now', 'raw', 'estimate', 'low', 'high', 'beyond', 'count'],
  level: ['raw', 'estimate', 'low', 'high', 'beyond', 'count'],
} as const

/** The name of a column of the table. */
export type RankingColumn = (typeof COLUMNS)['change'][number]

interface SheetWords {
  corner: string
  name(column: RankingColumn): string
  hours(name: string): string
}

/** The ranking as it stands, with its intervals: times in hours, changes and shares as parts of one. */
export function rankingSheet(rows: readonly Ranked[], metric: Metric, aspect: Aspect, words: SheetWords): Sheet {
  const columns = COLUMNS[aspect]
  const unitOf = (column: RankingColumn) => {
    if (column === 'beyond' || column === 'count') return 'appeals'
    return aspect === 'change' && column !== 'before' && column !== 'now' ? 'share' : measuredIn(metric)
  }
  return {
    corner: words.corner,
    columns: columns.map((column): SheetColumn => {
      const name = words.name(column)
      const unit = unitOf(column)
      return { name: unit === 'seconds' ? words.hours(name) : name, kind: unit === 'share' ? 'share' : 'number' }
    }),
    rows: rows.map((row) => ({
      name: row.name,
      values: columns.map((column) => {
        const value = valueIn(row, column)
        return value !== null && unitOf(column) === 'seconds' ? value / HOUR : value
      }),
    })),
  }
}

/** How changes are ranked is the matter of their own columns; what changed is a number of appeals. */
function measuredIn(metric: Metric) {
  return UNITS[metric === 'change' ? 'count' : metric]
}

function valueIn({ beyond, estimate, ...row }: Ranked, column: RankingColumn): number | null {
  switch (column) {
    case 'beyond':
      return beyond === null ? 0 : SIDES[beyond]
    case 'estimate':
      return estimate?.value ?? null
    case 'low':
    case 'high':
      return estimate?.[column] ?? null
    default:
      return row[column]
  }
}

const SIDES = { worse: 1, better: -1 }
