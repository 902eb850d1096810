import { Skeleton } from '@mantine/core'
import styles from './legend.module.css'

/** Where the classes will be. */
export function StepsSkeleton() {
  return <Skeleton className={styles.skeleton} />
}
