import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/i18n'
import { useNames } from '../panels/shared/useNames'
import type { FilterNames } from './filterWords'

/** What the parts of a filter are called in a language; `loaded` changes when more names are known. */
export function useFilterNames(language: Language): FilterNames & { loaded: string } {
  const { t } = useTranslation()
  const names = useNames(language)
  return {
    ...names,
    status: (code) => t(`status.${code}`, { lng: language }),
    kind: (code) => t(`kind.${code}`, { lng: language }),
    loaded: [names.topic('?'), names.municipality('?'), names.source('?')].join(),
  }
}
