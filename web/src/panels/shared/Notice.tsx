import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  icon: ReactNode
  title: string
  hint: string
  detail?: string | undefined
  role?: 'alert' | 'status'
  children?: ReactNode
}

/** What a panel says where it has nothing to show: what happened, what to do, and the button that does it. */
export function Notice({ icon, title, hint, detail, role = 'status', children }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      {detail && <code className={styles.detail}>{detail}</code>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
