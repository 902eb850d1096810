import type { Imported } from '@ochag/api/contract/imports'
import { encodeView } from '../../../view/codec'
import { addDays } from '../../../view/days'
import { EMPTY_VIEW } from '../../../view/view'

/** The map with the days of an import, of all municipalities that it touched or of one of them. */
export function mapLink({ from, to, municipalities }: Imported, only?: string): string {
  const period = from !== null && to !== null ? { from, to: addDays(to, 1) } : null
  const municipality = only === undefined ? municipalities.map(({ code }) => code) : [only]
  return `/?${encodeView({ ...EMPTY_VIEW, filter: { ...EMPTY_VIEW.filter, period, municipality } })}`
}
