import { useSources } from '../../api/useSources'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { setFilter, useView } from '../../view/useView'
import { AmongMany } from '../shared/AmongMany'
import { ErrorState } from '../shared/ErrorState'
import { toggled } from './activeFilters'
import { FacetRow } from './FacetRow'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './facets.module.css'

/** Where appeals come from. */
export function SourceFacet() {
  const language = useLanguage()
  const { filter } = useView()
  const { data, error, refetch } = useSources(filter)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={5} />
  return (
    <AmongMany counts={data.sources}>
      <div className={styles.flat}>
        {data.sources.map((source) => (
          <FacetRow
            key={source.code}
            name={localized(source.name, language)}
            count={source}
            checked={filter.source.includes(source.code)}
            muted={source.count === 0}
            testId={`source-${source.code}`}
            onToggle={() => setFilter({ source: toggled(filter.source, source.code) })}
          />
        ))}
      </div>
    </AmongMany>
  )
}
