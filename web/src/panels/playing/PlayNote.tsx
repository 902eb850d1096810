import { useTotals } from '../../api/useTotals'
import { useShownView } from '../../view/useShownView'
import { useFormat } from '../shared/useFormat'
import styles from './playing.module.css'
import { usePlayText } from './texts/usePlayText'

/** How many appeals the frame has, and what follows only when it stops. */
export function PlayNote() {
  const say = usePlayText()
  const format = useFormat()
  const { filter } = useShownView()
  const total = useTotals(filter).data?.total
  return (
    <span className={styles.note}>
      <b data-testid="frame-count">
        {total === undefined ? '…' : say('now', { count: total, value: format.number(total) })}
      </b>{' '}
      {say('note')}
    </span>
  )
}
