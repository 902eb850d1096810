import { FEWEST } from '../fewest'
import type { SnapshotSay } from '../texts/useSnapshotText'
import type { PictureFigures } from './pictureFigures'

type Row = (string | number | null)[]

/** The figures of a picture as a table with its heading; the column of the values sums up to what the picture counts. */
export function figureTable({ kind, rows, hidden, unlocated }: PictureFigures, quantity: string, say: SnapshotSay): Row[] {
  const heading = [say('table.kind'), say('table.code'), say('table.name'), say('table.longitude'), say('table.latitude')]
  const together = say('table.hidden', { fewest: FEWEST, cells: hidden.cells })
  return [
    [...heading, quantity],
    ...rows.map(({ code, name, point, value }): Row => [say(`table.${kind}`), code, name, ...point, value]),
    ...(hidden.cells > 0 ? [aside(together, hidden.count)] : []),
    ...(unlocated === null ? [] : [aside(say('table.unlocated'), unlocated)]),
  ]
}

function aside(what: string, value: number): Row {
  return [what, null, null, null, null, value]
}
