import { changeText } from '../../../panels/shared/ChangeMark'
import { changeOf } from '../../../panels/shared/change'
import { useFormat } from '../../../panels/shared/useFormat'
import styles from './shared.module.css'

interface AgainstProps {
  count: number
  /** What it is compared with, a count or a mean; null where there is nothing. */
  base: number | null
  /** More of it is neither better nor worse. */
  neutral?: boolean
}

/** «▲ +57 %»: red where problems grow notably, green where they decline, grey within the usual. */
export function Against({ count, base, neutral }: AgainstProps) {
  const format = useFormat()
  const change = changeOf({ count, previous: base })
  if (!change) return <span className={styles.unknown}>—</span>
  const tone = change.notable && !neutral ? change.trend : 'same'
  const shown = change.share === null || Math.abs(change.share) >= 0.005 ? change.trend : 'same'
  return (
    <span className={styles.against} data-tone={tone}>
      <span aria-hidden="true">{ARROWS[shown]}</span>
      {changeText(change, format)}
    </span>
  )
}

const ARROWS = { up: '▲', down: '▼', same: '' }
