import type { Kind } from '@ochag/api/contract/common'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../../api/useBreakdown'
import { setFilter, useView } from '../../view/useView'
import { AmongMany } from '../shared/AmongMany'
import { ErrorState } from '../shared/ErrorState'
import { toggled } from './activeFilters'
import { FacetRow } from './FacetRow'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './facets.module.css'

const KINDS: Kind[] = ['problem', 'suggestion', 'incident']

/** What appeals are: problems, suggestions, emergencies. */
export function KindFacet() {
  const { t } = useTranslation()
  const { filter } = useView()
  const { data, error, refetch } = useBreakdown({ ...filter, kind: [] })
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={KINDS.length} />
  const counts = new Map(data.kinds.map((count) => [count.kind, count]))
  return (
    <AmongMany counts={data.kinds}>
      <div className={styles.flat}>
        {KINDS.map((kind) => (
          <FacetRow
            key={kind}
            name={t(`kind.${kind}`)}
            count={counts.get(kind) ?? { count: 0, previous: null }}
            checked={filter.kind.includes(kind)}
            testId={`kind-${kind}`}
            onToggle={() => setFilter({ kind: toggled(filter.kind, kind) })}
          />
        ))}
      </div>
    </AmongMany>
  )
}
