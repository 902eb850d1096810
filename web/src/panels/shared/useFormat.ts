import { useMemo } from 'react'
import { useRegion } from '../../api/useRegion'
import { createFormat, type Format } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'

/** The formatter for the reader's language and the region's time zone. */
export function useFormat(): Format {
  const language = useLanguage()
  const region = useRegion().data
  const timeZone = region?.timeZone ?? 'UTC'
  const today = region?.today ?? ''
  return useMemo(() => createFormat(language, timeZone, today), [language, timeZone, today])
}
