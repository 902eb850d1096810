import { useTranslation } from 'react-i18next'
import { useFormat } from '../shared/useFormat'

/** As of when the numbers are; null before anything came. */
export function useLiveTime(lastAt: Date | null): string | null {
  const { t } = useTranslation()
  const format = useFormat()
  return lastAt && t('live.dataAt', { time: format.time(lastAt) })
}
