import type { Count } from '@ochag/api/contract/common'
import type { ReactNode } from 'react'
import { ChangeMark } from '../../../panels/shared/ChangeMark'
import styles from '../wall.module.css'

interface BigFigureProps {
  value: string
  name: ReactNode
  count?: Count
  /** The one figure of the screen. */
  main?: boolean
}

/** A figure to be read from afar, what it is, and how it moved. */
export function BigFigure({ value, name, count, main = false }: BigFigureProps) {
  return (
    <div className={main ? styles.mainFigure : styles.figure}>
      <span className={styles.value}>
        <span data-testid={main ? 'main-figure' : undefined}>{value}</span>{' '}
        {count && <ChangeMark count={count} large />}
      </span>
      <span className={styles.name}>{name}</span>
    </div>
  )
}
