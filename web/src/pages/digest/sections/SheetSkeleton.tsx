import { Skeleton } from '@mantine/core'
import sheet from '../shared/sheet.module.css'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

const TILES = ['total', 'problem', 'suggestion', 'incident']
const CARDS = ['emergencies', 'promises', 'topics', 'critical', 'sources', 'tasks']

/** The sheet before its figures are there, as large as with them. */
export function SheetSkeleton() {
  const say = useDigestText()
  return (
    <div className={sheet.sheet} role="status" aria-label={say('loading')}>
      <Skeleton h="5rem" w="24rem" maw="100%" />
      <div className={styles.figures}>
        {TILES.map((name) => (
          <Skeleton key={name} h="7rem" />
        ))}
      </div>
      <Skeleton h="11rem" />
      <div className={styles.columns}>
        {CARDS.map((name) => (
          <Skeleton key={name} h="18rem" />
        ))}
      </div>
    </div>
  )
}
