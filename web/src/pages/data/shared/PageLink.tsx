import type { ReactNode } from 'react'
import { goTo } from '../../../view/page'
import styles from './page.module.css'

/** A link within the product; it opens without loading the page anew. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      className={styles.link}
      href={href}
      onClick={(event) => {
        // A new tab or window is the browser's matter.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(event.currentTarget.href)
      }}
    >
      {children}
    </a>
  )
}
