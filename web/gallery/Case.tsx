import type { ReactNode } from 'react'
import styles from './gallery.module.css'

/** A part of the gallery; tests look at one at a time. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.section} data-section={name} aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.cases}>{children}</div>
    </section>
  )
}

interface CaseProps {
  name: string
  /** In root font sizes; as wide as it wants to be where not given. */
  width?: number
  height?: number
  children: ReactNode
}

/** One component in one state. */
export function Case({ name, width, height, children }: CaseProps) {
  const size = { width: width && `${width}rem`, height: height && `${height}rem` }
  return (
    <figure className={styles.case} data-case={name}>
      <div className={styles.stage} style={size}>
        {children}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  )
}
