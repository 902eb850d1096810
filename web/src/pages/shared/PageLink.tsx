import type { ReactNode } from 'react'
import { goTo } from '../../view/page'
import styles from './PageLink.module.css'

interface PageLinkProps {
  href: string
  children: ReactNode
  /** Instead of the look of a link in a text. */
  className?: string | undefined
}

/** A link within the product; it opens without loading the page anew. */
export function PageLink({ href, children, className = styles.link }: PageLinkProps) {
  return (
    <a
      className={className}
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
