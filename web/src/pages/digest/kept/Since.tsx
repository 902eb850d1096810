import { Skeleton } from '@mantine/core'
import type { DigestAnswer } from '@ochag/api/contract/digest'
import { useDigestNow } from '../../../api/useDigest'
import { ErrorState } from '../../../panels/shared/ErrorState'
import { NONE } from '../../../panels/shared/none'
import type { DigestChoice } from '../choice/digestChoice'
import type { Telling } from '../sentences/telling'
import shared from '../shared/shared.module.css'
import { useDigestText } from '../texts/useDigestText'
import { type Difference, differences } from './differences'
import styles from './kept.module.css'

interface SinceProps {
  digest: DigestAnswer
  choice: DigestChoice
  telling: Telling
}

/** The figures that are others by the data of this moment. */
export function Since({ digest, choice, telling }: SinceProps) {
  const say = useDigestText()
  const { data, error, refetch } = useDigestNow(choice, true)
  const nameOf = useDifferenceName(telling)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton className={styles.waiting} />
  const changed = differences(digest, data)
  const written = (value: number | null) => (value === null ? '—' : telling.format.number(value))
  if (changed.length === 0) return <p className={styles.since}>{say('since.nothing')}</p>
  return (
    <div className={styles.since}>
      <table className={shared.table} data-testid="digest-since">
        <caption>{say('since.changed', { count: changed.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('since.figure')}</th>
            <th scope="col">{say('since.former')}</th>
            <th scope="col">{say('since.now')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((one) => (
            <tr key={`${one.of} ${one.code}`}>
              <th scope="row">{nameOf(one)}</th>
              <td>{written(one.former)}</td>
              <td>{written(one.now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useDifferenceName(telling: Telling): (one: Difference) => string {
  const say = useDigestText()
  return ({ of, code }) => {
    if (of === 'topic') return code === NONE ? say('noTopic') : telling.topic(code)
    if (of === 'municipality') return code === NONE ? say('noMunicipality') : telling.municipality(code)
    if (of === 'source') return telling.source(code)
    if (of === 'task') return say(`task.${code}` as 'task.municipal')
    if (of === 'promise') return say(`promise.${code}` as 'promise.closed')
    return say(`figure.${code}` as 'figure.total')
  }
}
