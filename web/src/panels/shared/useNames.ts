import { useTranslation } from 'react-i18next'
import { useMunicipalities } from '../../api/useMunicipalities'
import { useSources } from '../../api/useSources'
import { useTopics } from '../../api/useTopics'
import type { Language } from '../../i18n/i18n'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { useView } from '../../view/useView'
import { NONE } from './none'

/** Names of codes in the reader's language. */
export interface Names {
  topic(code: string | null): string
  municipality(code: string | null): string
  source(code: string): string
}

/** The names of topics, municipalities and sources; the code itself where a name is not known. In another language where one is given. */
export function useNames(wanted?: Language): Names {
  const { filter } = useView()
  const { t } = useTranslation()
  const readers = useLanguage()
  const language = wanted ?? readers
  const topics = useTopics(filter).data?.topics
  const municipalities = useMunicipalities(filter).data?.municipalities
  const sources = useSources(filter).data?.sources
  const nameOf = (named: Named[] | undefined, code: string) => {
    if (!named) return '…'
    const found = named.find((one) => one.code === code)
    return found ? localized(found.name, language) : code
  }
  return {
    topic: (code) => (code === null || code === NONE ? t('filter.noTopic', { lng: language }) : nameOf(topics, code)),
    municipality: (code) =>
      code === null || code === NONE ? t('filter.noMunicipality', { lng: language }) : nameOf(municipalities, code),
    source: (code) => nameOf(sources, code),
  }
}

interface Named {
  code: string
  name: Record<string, string>
}
