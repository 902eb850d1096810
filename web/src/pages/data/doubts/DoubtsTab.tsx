import type { DoubtfulPlace, DoubtReason } from '@ochag/api/contract/doubts'
import { IconMapPinCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useDoubts } from '../../../api/useDoubts'
import { Notice } from '../../../panels/shared/Notice'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import { useDataText } from '../texts/useDataText'
import { DoubtList } from './DoubtList'
import { PlaceDialog } from './PlaceDialog'
import { ReasonChips } from './ReasonChips'

/** Places that are not believed, by the reason; each can be shown on a map once and for all of its address. */
export function DoubtsTab() {
  const say = useDataText()
  const [reason, setReason] = useState<DoubtReason | null>(null)
  const [placing, setPlacing] = useState<DoubtfulPlace | null>(null)
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useDoubts(reason)
  return (
    <div className={page.card}>
      <h2>{say('doubts.list')}</h2>
      <p className={page.lead}>{say('doubts.lead')}</p>
      {!data && error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Rows count={5} height="4rem" />}
      {data && Object.keys(data.counts).length === 0 && (
        <Notice icon={<IconMapPinCheck size="1.25rem" />} title={say('doubts.empty')} hint={say('doubts.emptyHint')} />
      )}
      {data && Object.keys(data.counts).length > 0 && (
        <>
          <ReasonChips counts={data.counts} chosen={reason} onChoose={setReason} />
          <DoubtList
            doubts={data.doubts}
            hasMore={hasNextPage}
            isLoading={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
            onPlace={setPlacing}
          />
        </>
      )}
      <PlaceDialog doubt={placing} onClose={() => setPlacing(null)} />
    </div>
  )
}
