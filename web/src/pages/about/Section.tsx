import type { ReactNode } from 'react'
import styles from './about.module.css'
import { useAboutText } from './texts/useAboutText'

/** The parts of the page; each has its name as its anchor. */
export type SectionName = 'sources' | 'places' | 'figures' | 'privacy' | 'limits' | 'licences' | 'versions'

/** A part of the page with its heading. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const say = useAboutText()
  return (
    <section id={name} className={styles.card} aria-labelledby={`${name}-heading`}>
      <h3 id={`${name}-heading`}>{say(`section.${name}`)}</h3>
      {children}
    </section>
  )
}
