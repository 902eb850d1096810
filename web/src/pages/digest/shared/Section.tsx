import { type ReactNode, useId } from 'react'
import styles from './shared.module.css'

interface SectionProps {
  title: string
  /** Takes the whole width of the sheet. */
  wide?: boolean
  note?: string | undefined
  /** The note speaks of links, which paper has none of. */
  noteOnScreen?: boolean
  children: ReactNode
}

/** A part of the sheet under its heading; it is not torn apart in print. */
export function Section({ title, wide, note, noteOnScreen, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} data-wide={wide || undefined} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      {note !== undefined && (
        <p className={styles.note} data-screen={noteOnScreen || undefined}>
          {note}
        </p>
      )}
    </section>
  )
}
