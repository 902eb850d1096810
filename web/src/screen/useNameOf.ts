import { useMemo } from 'react'
import { localized } from '../i18n/localized'
import { useLanguage } from '../i18n/useLanguage'
import type { NameOf } from '../map/mapData'

/** Chooses a name in the reader's language. */
export function useNameOf(): NameOf {
  const language = useLanguage()
  return useMemo(() => (name) => localized(name, language), [language])
}
