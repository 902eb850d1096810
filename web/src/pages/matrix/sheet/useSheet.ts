import { useComparable } from '../../../panels/shared/useComparable'
import type { Sheet } from '../../shared/sheet/sheet'
import type { LookAt } from '../grid/useCellLooks'
import { sheetOf } from '../model/sheetOf'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'

/** Makes the table that stands on the screen, in numbers and with its colours. */
export function useSheet({ rows, columns, values, metric }: Matrix, look: LookAt): () => Sheet {
  const say = useMatrixText()
  const comparable = useComparable()
  return () =>
    sheetOf({ metric, rows: rows.items, columns: columns.items, valueAt: values.shown, lookAt: look }, comparable, {
      municipality: say('municipality'),
      whole: say('whole'),
      total: say('total'),
      hours: (name) => say('sheet.hours', { name }),
      change: (name) => say('sheet.change', { name }),
    })
}
