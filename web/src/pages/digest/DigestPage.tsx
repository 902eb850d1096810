import type { Region } from '@ochag/api/contract/region'
import { useDigest } from '../../api/useDigest'
import { useRegion } from '../../api/useRegion'
import { ErrorState } from '../../panels/shared/ErrorState'
import { PageFrame } from '../shared/PageFrame'
import { DigestBar } from './bar/DigestBar'
import { isToCome } from './choice/digestChoice'
import { useDigestChoice } from './choice/useDigestChoice'
import styles from './digest.module.css'
import { PartPage } from './list/PartPage'
import { DigestSheet } from './sections/DigestSheet'
import { SheetSkeleton } from './sections/SheetSkeleton'
import { ToCome } from './sections/ToCome'
import { useDigestText } from './texts/useDigestText'

/** The morning page that needs no hands: what came, what changed, what was done. */
export function DigestPage() {
  const say = useDigestText()
  const { data: region, error, refetch } = useRegion()
  return (
    <PageFrame title={say('title')}>
      <div className={styles.column}>
        {region ? (
          <Chosen region={region} />
        ) : error ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : (
          <SheetSkeleton />
        )}
      </div>
    </PageFrame>
  )
}

function Chosen({ region }: { region: Region }) {
  const choice = useDigestChoice(region)
  const toCome = isToCome(choice, region)
  const { data, error, refetch } = useDigest(choice, !toCome)
  const { unit, first, municipality, part } = choice
  const key = `${unit} ${first} ${municipality}`
  return (
    <>
      <DigestBar choice={choice} region={region} digest={part === null ? data : undefined} />
      {toCome ? (
        <ToCome choice={choice} region={region} />
      ) : part !== null ? (
        <PartPage key={`${key} ${part}`} choice={choice} part={part} digest={data} />
      ) : data ? (
        <DigestSheet key={key} digest={data} choice={choice} />
      ) : error ? (
        <div className={styles.notice}>
          <ErrorState error={error} onRetry={refetch} />
        </div>
      ) : (
        <SheetSkeleton />
      )}
    </>
  )
}
