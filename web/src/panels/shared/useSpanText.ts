import { type CutDays, dayBefore } from '@ochag/api/contract/comparedPeriod'
import { useTranslation } from 'react-i18next'
import { useFormat } from './useFormat'

const MIDNIGHT = '00:00'

/** Writes days of which the last may be cut: «28 сен – 27 окт, до 06:10». */
export function useSpanText(): (span: CutDays) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ from, to, until }) => {
    const last = dayBefore(to)
    if (until === MIDNIGHT && from < last) return format.range({ from, to: last })
    const range = format.range({ from, to })
    return until ? t('period.until', { range, time: until }) : range
  }
}
