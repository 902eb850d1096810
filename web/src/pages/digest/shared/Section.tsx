import { type ReactNode, useId } from 'react'
import styles from './shared.module.css'

interface SectionProps {
  title: string
  /** Takes the whole width of the sheet. */
  wide?: boolean
  note?: string | undefined
  children: ReactNode
}

/** A part of the sheet under its heading; it is not torn apart in print. */
export function Section({ title, wide, note, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} data-wide={wide || undefined} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  )
}
