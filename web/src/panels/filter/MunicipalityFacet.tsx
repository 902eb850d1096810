import type { Municipality } from '@ochag/api/contract/municipality'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMunicipalities } from '../../api/useMunicipalities'
import type { Language } from '../../i18n/i18n'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { useView } from '../../view/useView'
import { openMunicipality } from '../detail/crumbs'
import { AmongMany } from '../shared/AmongMany'
import { ErrorState } from '../shared/ErrorState'
import { NONE } from '../shared/none'
import { matches } from '../shared/search'
import { useFlyToMunicipality } from '../shared/useFlight'
import { toggled } from './activeFilters'
import { FacetRow } from './FacetRow'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './facets.module.css'
import { SearchInput } from './SearchInput'

const SEARCH_FROM = 10

/** The municipalities, those with most appeals first. */
export function MunicipalityFacet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { filter } = useView()
  const [search, setSearch] = useState('')
  const toggle = useToggle()
  const { data, error, refetch } = useMunicipalities(filter)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={18} />
  const found = byCount(data.municipalities, language, search)
  return (
    <>
      {data.municipalities.length >= SEARCH_FROM && (
        <SearchInput label={t('filter.searchMunicipalities')} value={search} onChange={setSearch} />
      )}
      {found.length === 0 && <p className={styles.nothing}>{t('filter.nothingFound')}</p>}
      <AmongMany counts={data.municipalities}>
        <div className={styles.flat}>
          {found.map((municipality) => (
            <FacetRow
              key={municipality.code}
              name={localized(municipality.name, language)}
              count={municipality}
              checked={filter.municipality.includes(municipality.code)}
              muted={municipality.count === 0}
              testId={`municipality-${municipality.code}`}
              onToggle={() => toggle(municipality.code)}
            />
          ))}
          {(data.none.count > 0 || filter.municipality.includes(NONE)) && search === '' && (
            <FacetRow
              name={t('filter.noMunicipality')}
              count={data.none}
              checked={filter.municipality.includes(NONE)}
              muted
              testId={`municipality-${NONE}`}
              onToggle={() => toggle(NONE)}
            />
          )}
        </div>
      </AmongMany>{' '}
    </>
  )
}

/** Chooses or drops a municipality; the first one chosen is flown to. */
function useToggle(): (code: string) => void {
  const { filter } = useView()
  const flyToMunicipality = useFlyToMunicipality()
  return (code) => {
    const municipality = toggled(filter.municipality, code)
    openMunicipality(municipality)
    if (municipality.length === 1 && municipality[0] === code) flyToMunicipality(code)
  }
}

function byCount(municipalities: Municipality[], language: Language, search: string): Municipality[] {
  return municipalities
    .filter(({ name }) => matches(localized(name, language), search))
    .sort((one, other) => other.count - one.count)
}
