import type { Status } from '@ochag/api/contract/common'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../../api/useBreakdown'
import { setFilter, useView } from '../../view/useView'
import { AmongMany } from '../shared/AmongMany'
import { ErrorState } from '../shared/ErrorState'
import { toggled } from './activeFilters'
import { FacetRow } from './FacetRow'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './facets.module.css'

/** Rejected appeals (spam) are in no count unless they are asked for, so their count is not known here. */
const STATUSES: Status[] = ['new', 'in_progress', 'returned', 'deferred', 'closed']

/** How far appeals have come. */
export function StatusFacet() {
  const { t } = useTranslation()
  const { filter } = useView()
  const { data, error, refetch } = useBreakdown({ ...filter, status: [] })
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={STATUSES.length} />
  const counts = new Map(data.statuses.map((count) => [count.status, count]))
  return (
    <AmongMany counts={data.statuses}>
      <div className={styles.flat}>
        {STATUSES.map((status) => (
          <FacetRow
            key={status}
            name={t(`status.${status}`)}
            count={counts.get(status) ?? { count: 0, previous: null }}
            checked={filter.status.includes(status)}
            testId={`status-${status}`}
            onToggle={() => setFilter({ status: toggled(filter.status, status) })}
          />
        ))}
      </div>
    </AmongMany>
  )
}
