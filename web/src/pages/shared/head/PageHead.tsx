import type { ReactNode } from 'react'
import { MetricSwitch } from '../../../panels/shared/metric/MetricSwitch'
import styles from './head.module.css'

interface PageHeadProps {
  title: string
  /** What is shown, over which days, against which. */
  lead: ReactNode
  /** What is chosen and what can be taken away, on the right. */
  children: ReactNode
}

/** The head of a page of numbers: what it is about, and what is done with all of it. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
    </div>
  )
}

/** The line below the head: which days, which part, how it is looked at. */
export function PageTools({ children }: { children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>
}

/** The metric of a page, as wide on every page. */
export function MetricChoice() {
  return (
    <div className={styles.metric}>
      <MetricSwitch />
    </div>
  )
}
