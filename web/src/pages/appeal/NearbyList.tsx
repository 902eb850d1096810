import { Skeleton } from '@mantine/core'
import type { Appeal } from '@ochag/api/contract/appeal'
import { useFormat } from '../../panels/shared/useFormat'
import { AppealCard } from '../shared/appealCard/AppealCard'
import { PageLink } from '../shared/PageLink'
import styles from './appeal.module.css'
import { nearestInTime } from './nearby'
import { useAppealText } from './texts/useAppealText'

const MOST = 5

interface NearbyListProps {
  title: string
  hint: string
  /** The appeal that they are neighbours of. */
  appeal?: Appeal
  others?: readonly Appeal[] | undefined
  count?: number | undefined
  /** The map that shows all of them. */
  href?: string | undefined
}

/** A few of an appeal's neighbours, and the way to all. */
export function NearbyList({ title, hint, appeal, others, count, href }: NearbyListProps) {
  const say = useAppealText()
  const format = useFormat()
  const shown = appeal && others && nearestInTime(others, appeal, MOST)
  const all = count === undefined ? '' : say('near.all', { count, value: format.number(count) })
  return (
    <section className={`${styles.card} ${styles.nearby}`}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>{hint}</p>
      {appeal && !shown && <Skeleton height="12rem" />}
      {shown?.length === 0 && <p className={styles.quiet}>{say('near.none')}</p>}
      {shown && shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.id}>
              <Neighbour appeal={one} sameAddress={one.address !== null && one.address === appeal.address} />
            </li>
          ))}
        </ul>
      )}
      {shown && shown.length > 0 && href && all && <PageLink href={href}>{all}</PageLink>}
    </section>
  )
}

function Neighbour({ appeal, sameAddress }: { appeal: Appeal; sameAddress: boolean }) {
  const say = useAppealText()
  const format = useFormat()
  return (
    <AppealCard appeal={appeal} place={sameAddress ? say('near.sameAddress') : undefined}>
      {format.moment(new Date(appeal.createdAt))}
    </AppealCard>
  )
}
