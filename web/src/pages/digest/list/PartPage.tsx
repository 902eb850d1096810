import { Button, Skeleton } from '@mantine/core'
import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestPart } from '@ochag/api/contract/digestParts'
import { useDigestAppeals } from '../../../api/useDigestAppeals'
import { ErrorState } from '../../../panels/shared/ErrorState'
import { useFormat } from '../../../panels/shared/useFormat'
import type { DigestChoice } from '../choice/digestChoice'
import digestStyles from '../digest.module.css'
import sheet from '../shared/sheet.module.css'
import { useDigestText } from '../texts/useDigestText'
import { AppealItem } from './AppealItem'
import styles from './list.module.css'
import { PartHead } from './PartHead'

interface PartPageProps {
  choice: DigestChoice
  part: DigestPart
  /** What the digest says, once it is there. */
  digest: DigestAnswer | undefined
}

/** The appeals that one figure of the digest counts, by the data of now. */
export function PartPage({ choice, part, digest }: PartPageProps) {
  const say = useDigestText()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useDigestAppeals(choice, part)
  if (error && !data)
    return (
      <div className={digestStyles.notice}>
        <ErrorState error={error} onRetry={refetch} />
      </div>
    )
  const appeals = data?.pages.flatMap((page) => page.appeals)
  return (
    <article className={sheet.sheet} data-testid="digest-list" aria-busy={!data}>
      <PartHead choice={choice} part={part} digest={digest} count={data?.pages[0]?.count} />
      {appeals?.length === 0 ? (
        <p>{say('list.none')}</p>
      ) : appeals ? (
        <ul className={styles.list}>
          {appeals.map((appeal) => (
            <li key={appeal.id}>
              <AppealItem appeal={appeal} />
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton h="24rem" />
      )}
      {hasNextPage && (
        <More shown={appeals?.length ?? 0} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </article>
  )
}

function More({ shown, busy, onMore }: { shown: number; busy: boolean; onMore(): void }) {
  const say = useDigestText()
  const format = useFormat()
  return (
    <div className={styles.more}>
      <span>{say('list.shown', { count: shown, value: format.number(shown) })}</span>
      <Button size="xs" variant="default" loading={busy} onClick={onMore}>
        {say('list.more')}
      </Button>
    </div>
  )
}
