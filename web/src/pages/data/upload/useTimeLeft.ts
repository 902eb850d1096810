import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../panels/shared/useFormat'
import { useDataText } from '../texts/useDataText'

const MINUTE = 60
const HOUR = 3600

/** Writes a time of seconds as roughly as one plans by it: «40 с», «3 мин», «2 ч». */
export function useTimeLeft(): (seconds: number) => string {
  const { t } = useTranslation()
  const say = useDataText()
  const format = useFormat()
  return (seconds) => {
    if (seconds < MINUTE) return say('progress.seconds', { value: format.number(seconds) })
    if (seconds < HOUR) return t('span.minutes', { value: format.number(Math.round(seconds / MINUTE)) })
    return t('span.hours', { value: format.number(Math.round(seconds / HOUR)) })
  }
}
