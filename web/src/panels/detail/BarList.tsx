import { UnstyledButton } from '@mantine/core'
import type { Count } from '@ochag/api/contract/common'
import { ShareBar } from '../../charts/ShareBar'
import { AmongMany } from '../shared/AmongMany'
import { ChangeMark } from '../shared/ChangeMark'
import { EndOfCell } from '../shared/EndOfCell'
import { useFormat } from '../shared/useFormat'
import styles from './BarList.module.css'
import { useSteadyOrder } from './useSteadyOrder'

export interface BarItem extends Count {
  key: string
  name: string
  chosen: boolean
  onChoose(): void
}

/**
 * Names with counts, changes and bars as long as their share of the largest; a click narrows the filter to one. The order
 * stays while they are about the same.
 */
export function BarList({ items, about }: { items: BarItem[]; about: string | null }) {
  const format = useFormat()
  const ordered = useSteadyOrder(items, about)
  const largest = items.reduce((most, { count }) => Math.max(most, count), 1)
  return (
    <AmongMany counts={items}>
      <ul className={styles.list}>
        {ordered.map((item) => (
          <li key={item.key}>
            <UnstyledButton className={styles.row} aria-pressed={item.chosen} onClick={item.onChoose}>
              <span className={styles.name}>{item.name}</span>
              <EndOfCell className={styles.count}>{format.number(item.count)}</EndOfCell>
              <EndOfCell>
                <ChangeMark count={item} />
              </EndOfCell>
              <span className={styles.track}>
                <ShareBar share={item.count / largest} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </AmongMany>
  )
}
