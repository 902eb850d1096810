import { VisuallyHidden } from '@mantine/core'
import { changeText } from '../../../panels/shared/ChangeMark'
import { changeOf } from '../../../panels/shared/change'
import { useFormat } from '../../../panels/shared/useFormat'
import { useDigestText } from '../texts/useDigestText'
import styles from './shared.module.css'

/** Below this a share of it says nothing: three after two are not “half as many again”. */
const LEAST_BASE = 10

interface AgainstProps {
  count: number
  /** What it is compared with, a count or a mean; null where there is nothing. */
  base: number | null
  /** More of it is neither better nor worse. */
  neutral?: boolean
  /** Says nothing where there is nothing to be said, instead of a dot. */
  silent?: boolean
}

/** «▲ +57 %»: red where problems grow notably, green where they decline, grey within the usual, a dot for few. */
export function Against({ count, base, neutral, silent }: AgainstProps) {
  const say = useDigestText()
  const format = useFormat()
  const change = changeOf({ count, previous: base })
  if (!change || base === null) return <span className={styles.unknown}>—</span>
  if (!change.notable && base < LEAST_BASE)
    return silent ? null : (
      <span className={styles.unknown} title={say('column.few')}>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>{say('column.few')}</VisuallyHidden>
      </span>
    )
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
