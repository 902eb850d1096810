import { UnstyledButton } from '@mantine/core'
import type { Count } from '@ochag/api/contract/common'
import { ShareBar } from '../../charts/ShareBar'
import { ChangeMark } from '../shared/ChangeMark'
import { useFormat } from '../shared/useFormat'
import styles from './BarList.module.css'

export interface BarItem extends Count {
  key: string
  name: string
  chosen: boolean
  onChoose(): void
}

/** Names with counts, changes and bars as long as their share of the largest; a click narrows the filter to one. */
export function BarList({ items }: { items: BarItem[] }) {
  const format = useFormat()
  const largest = items.reduce((most, { count }) => Math.max(most, count), 1)
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key}>
          <UnstyledButton className={styles.row} aria-pressed={item.chosen} onClick={item.onChoose}>
            <span className={styles.name}>{item.name}</span>
            <span className={styles.count}>{format.number(item.count)}</span>
            <ChangeMark count={item} />
            <span className={styles.track}>
              <ShareBar share={item.count / largest} />
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
