import type { ReactNode } from 'react'
import { LOCATED, type Located } from './located'
import styles from './located.module.css'

/** A bar of how exactly appeals are placed; a picture: the words beside it say the same. */
export function LocatedBar({ groups }: { groups: readonly { group: Located; appeals: number }[] }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {groups.map(({ group, appeals }) => (
        <span key={group} data-group={group} style={{ flexGrow: appeals }} />
      ))}
    </span>
  )
}

/** What the colours of the bar say, each in the words of the page. */
export function LocatedLegend({ write }: { write(group: Located): ReactNode }) {
  return (
    <ul className={styles.legend}>
      {LOCATED.map((group) => (
        <li key={group} data-group={group}>
          {write(group)}
        </li>
      ))}
    </ul>
  )
}
