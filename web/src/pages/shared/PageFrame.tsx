import { type ReactNode, useEffect } from 'react'
import styles from './PageFrame.module.css'

/** A page below the bar: it scrolls by itself and gives the document its title. */
export function PageFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={styles.page} aria-label={title}>
      {children}
    </main>
  )
}
