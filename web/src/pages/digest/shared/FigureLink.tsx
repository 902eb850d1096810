import type { ReactNode } from 'react'
import { followLink } from '../../../view/page'
import styles from './shared.module.css'

interface FigureLinkProps {
  /** Null where nothing shows the same number. */
  address: string | null
  title?: string | undefined
  testId?: string | undefined
  children: ReactNode
}

/** A number that leads to the map that shows it. */
export function FigureLink({ address, title, testId, children }: FigureLinkProps) {
  if (address === null)
    return (
      <span title={title} data-testid={testId}>
        {children}
      </span>
    )
  return (
    <a
      className={styles.figure}
      href={address}
      title={title}
      data-testid={testId}
      onClick={(press) => followLink(press)}
    >
      {children}
    </a>
  )
}
