import type { Metric } from '@ochag/api/contract/metrics'
import type { Language } from '../../i18n/i18n'
import { localized } from '../../i18n/localized'
import { FEWEST } from '../fewest'
import type { SnapshotSay } from '../texts/useSnapshotText'
import type { PictureFigures } from './pictureFigures'

type Row = (string | number | null)[]

/** How a table says what it says. */
export interface TableWords {
  language: Language
  say: SnapshotSay
  quantity(metric: Metric): string
}

/** The figures of a picture as a table with its heading; the column of the counts sums up to what the picture counts. */
export function figureTable(figures: PictureFigures, { language, say, quantity }: TableWords): Row[] {
  const { kind, counted, measured, rows, hidden, unlocated } = figures
  const heading = ['kind', 'code', 'name', 'longitude', 'latitude'] as const
  const together = say('table.hidden', { fewest: FEWEST, cells: hidden.cells })
  const also = (value: number | null) => (measured ? [value] : [])
  return [
    [...heading.map((name) => say(`table.${name}`)), quantity(counted), ...(measured ? [quantity(measured)] : [])],
    ...rows.map(({ code, name, point, count, value }): Row => {
      return [say(`table.${kind}`), code, name && localized(name, language), ...point, count, ...also(value)]
    }),
    ...(hidden.cells > 0 ? [[...aside(together, hidden.count), ...also(null)]] : []),
    ...(unlocated === null ? [] : [[...aside(say('table.unlocated'), unlocated), ...also(null)]]),
  ]
}

function aside(what: string, count: number): Row {
  return [what, null, null, null, null, count]
}
