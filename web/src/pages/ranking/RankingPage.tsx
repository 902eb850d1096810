import { Button, Skeleton } from '@mantine/core'
import { IconListNumbers } from '@tabler/icons-react'
import { useRegion } from '../../api/useRegion'
import { ErrorState } from '../../panels/shared/ErrorState'
import { NoAppeals } from '../../panels/shared/NoAppeals'
import { Notice } from '../../panels/shared/Notice'
import { resetFilter } from '../../view/useView'
import { PageFrame } from '../shared/PageFrame'
import { SmallCharts } from './charts/SmallCharts'
import { Choices } from './head/Choices'
import { RankingHead } from './head/RankingHead'
import { Why } from './head/Why'
import { RankingTable } from './list/RankingTable'
import { Standouts } from './list/Standouts'
import styles from './ranking.module.css'
import { type RankingShown, useRanking } from './state/useRanking'
import { useRankingText } from './texts/useRankingText'

/** Municipalities and topics compared fairly: where it got worse and better, and where that may be chance. */
export function RankingPage() {
  const say = useRankingText()
  const shown = useRanking()
  return (
    <PageFrame title={say('title')}>
      <div className={styles.column}>
        <div className={styles.head}>
          <RankingHead shown={shown} />
          <Choices shown={shown} />
        </div>
        <Body shown={shown} />
      </div>
    </PageFrame>
  )
}

function Body({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const { ready, error, refetch, aspect, rows, state } = shown
  if (error)
    return (
      <section className={styles.card}>
        <ErrorState error={error} onRetry={refetch} />
      </section>
    )
  if (!ready) return <Waiting />
  if (!aspect) return <Nothing title={say('unknown')} hint={say('unknownHint')} />
  if (rows.length === 0) return <Nothing title={say('empty')} hint={say('emptyHint')} />
  return (
    <>
      <Standouts shown={shown} />
      <section className={styles.card}>
        {state.display === 'list' ? <RankingTable shown={shown} /> : <SmallCharts shown={shown} />}
      </section>
      <Why shown={shown} />
    </>
  )
}

/** As large as what comes, so that nothing jumps. */
function Waiting() {
  const say = useRankingText()
  return (
    <div role="progressbar" aria-label={say('loading')} className={styles.column}>
      <Skeleton className={styles.waitingCards} />
      <Skeleton className={styles.waitingTable} />
    </div>
  )
}

function Nothing({ title, hint }: { title: string; hint: string }) {
  const say = useRankingText()
  const region = useRegion().data
  return (
    <section className={styles.card}>
      {region?.firstDay === null ? (
        <NoAppeals />
      ) : (
        <Notice icon={<IconListNumbers size="1.25rem" />} title={title} hint={hint}>
          <Button size="xs" variant="default" onClick={resetFilter}>
            {say('reset')}
          </Button>
        </Notice>
      )}
    </section>
  )
}
