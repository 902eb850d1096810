import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './MapNotice.module.css'

interface MapNoticeProps {
  title: string
  hint: string
  action?: { label: string; run(): void } | undefined
  children?: ReactNode
}

/** Why the map shows nothing, and what to do about it. */
export function MapNotice({ title, hint, action, children }: MapNoticeProps) {
  return (
    <div className={styles.place}>
      <section className={styles.notice} role="status" data-testid="map-notice">
        <h2>{title}</h2>
        <p>{hint}</p>
        {action && (
          <Button size="xs" onClick={action.run}>
            {action.label}
          </Button>
        )}
        {children}
      </section>
    </div>
  )
}
