import type { ReactNode } from 'react'
import { followLink } from '../../view/page'
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
    <a className={className} href={href} onClick={(press) => followLink(press)}>
      {children}
    </a>
  )
}
