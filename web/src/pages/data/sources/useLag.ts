import { useFormat } from '../../../panels/shared/useFormat'
import { useDataText } from '../texts/useDataText'

const DAY = 24
const SHOWN_IN_HOURS = 48

/** Writes how far a source lags behind: in hours for two days, in days after that. */
export function useLag(): (hours: number | null) => string {
  const say = useDataText()
  const format = useFormat()
  return (hours) => {
    if (hours === null) return '–'
    if (hours < 1) return say('sources.fresh')
    if (hours < SHOWN_IN_HOURS) return say('sources.hours', { value: format.number(Math.round(hours)) })
    return say('sources.days', { value: format.number(Math.round(hours / DAY)) })
  }
}
