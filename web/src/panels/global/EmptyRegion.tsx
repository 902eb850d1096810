import { useRegion } from '../../api/useRegion'
import { NoAppeals } from '../shared/NoAppeals'
import styles from './emptyRegion.module.css'

/** What to do while the region has no appeals at all, over the map. */
export function EmptyRegion() {
  const region = useRegion().data
  if (!region || region.firstDay !== null) return null
  return (
    <section className={styles.empty}>
      <NoAppeals />
    </section>
  )
}
