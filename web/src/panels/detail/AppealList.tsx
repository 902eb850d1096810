import type { Appeal } from '@ochag/api/contract/appeal'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppeals } from '../../api/useAppeals'
import { useView } from '../../view/useView'
import { FacetSkeleton } from '../filter/FacetSkeleton'
import { ErrorState } from '../shared/ErrorState'
import { type Names, useNames } from '../shared/useNames'
import { AppealRow } from './AppealRow'
import styles from './appeals.module.css'
import { NothingHere } from './NothingHere'

/** Height of a row before it is measured, in pixels. */
const USUAL = 96

/** The appeals, newest first, without end: only those in sight are drawn. */
export function AppealList({ scroller }: { scroller: RefObject<HTMLDivElement | null> }) {
  const { filter, selection } = useView()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAppeals(filter, selection)
  const names = useNames()
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={8} />
  const appeals = data.pages.flatMap((page) => page.appeals)
  if (appeals.length === 0) return <NothingHere />
  return (
    <Rows
      appeals={appeals}
      names={names}
      scroller={scroller}
      ended={!hasNextPage}
      onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
    />
  )
}

interface RowsProps {
  appeals: Appeal[]
  names: Names
  scroller: RefObject<HTMLDivElement | null>
  ended: boolean
  onEnd(): void
}

function Rows({ appeals, names, scroller, ended, onEnd }: RowsProps) {
  const { t } = useTranslation()
  const virtualizer = useVirtualizer({
    count: appeals.length,
    estimateSize: () => USUAL,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => appeals[index]?.id ?? index,
    overscan: 6,
  })
  const shown = virtualizer.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= appeals.length - 10) onEnd()
  }, [last, appeals.length, onEnd])
  return (
    <>
      <div className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ key, index, start }) => {
          const appeal = appeals[index]
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.slot}
              style={{ transform: `translateY(${start}px)` }}
            >
              {appeal && <AppealRow appeal={appeal} names={names} />}
            </div>
          )
        })}
      </div>
      <p className={styles.end}>{ended ? t('detail.end') : t('detail.more')}</p>
    </>
  )
}
