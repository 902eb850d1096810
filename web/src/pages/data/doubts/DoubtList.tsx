import type { DoubtfulPlace } from '@ochag/api/contract/doubts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useDataText } from '../texts/useDataText'
import { DoubtRow } from './DoubtRow'
import styles from './doubts.module.css'

const ROW = 76
const AHEAD = 10

interface DoubtListProps {
  doubts: DoubtfulPlace[]
  hasMore: boolean
  isLoading: boolean
  onMore(): void
  onPlace(doubt: DoubtfulPlace): void
}

/** A list of any length, of which only what is seen is on the page; more is fetched as its end comes near. */
export function DoubtList({ doubts, hasMore, isLoading, onMore, onPlace }: DoubtListProps) {
  const say = useDataText()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: doubts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: AHEAD,
    getItemKey: (index) => `${doubts[index]?.id} ${doubts[index]?.reason}`,
  })
  const shown = virtual.getVirtualItems()
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= doubts.length - AHEAD
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoading) onMore()
  }, [isNearEnd, hasMore, isLoading, onMore])
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.list} style={{ height: `${virtual.getTotalSize()}px` }} aria-label={say('doubts.list')}>
        {shown.map(({ key, index, start }) => {
          const doubt = doubts[index]
          return (
            doubt && (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={hasMore ? -1 : doubts.length}
              >
                <DoubtRow doubt={doubt} onPlace={() => onPlace(doubt)} />
              </li>
            )
          )
        })}
      </ul>
      {isLoading && <p className={styles.more}>{say('doubts.loading')}</p>}
    </div>
  )
}
