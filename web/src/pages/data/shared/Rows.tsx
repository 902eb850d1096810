import { Skeleton } from '@mantine/core'
import styles from './page.module.css'

/** As many grey rows as a list will have, so that nothing jumps when it comes. */
export function Rows({ count, height }: { count: number; height: string }) {
  return (
    <div aria-hidden="true" className={styles.rows}>
      {Array.from({ length: count }, (_, row) => (
        <Skeleton key={row} height={height} mb="0.375rem" />
      ))}
    </div>
  )
}
