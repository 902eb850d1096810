import { Skeleton } from '@mantine/core'
import styles from './facets.module.css'

/** As many grey rows as the list will have, so that nothing jumps when it comes. */
export function FacetSkeleton({ rows }: { rows: number }) {
  return (
    <div className={styles.skeletons} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="1.125rem" radius="sm" />
      ))}
    </div>
  )
}
