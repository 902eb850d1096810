import type { Count } from '@ochag/api/contract/common'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Format } from '../../i18n/format'
import { useBeyondChance } from './AmongMany'
import styles from './ChangeMark.module.css'
import { type Change, changeOf } from './change'
import { useComparable } from './useComparable'
import { useFormat } from './useFormat'

/** Hollow where the change may be chance: colour alone must not tell. */
const ARROWS = { up: ['△', '▲'], down: ['▽', '▼'], same: ['', ''] } as const

interface MarkProps {
  count: Count
  large?: boolean
}

/** «▲ +31 %»: red where problems grow, green where they decline, grey where that may be chance. */
export function ChangeMark({ count, large }: MarkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const comparable = useComparable()
  const change = changeOf(count)
  const beyondChance = useBeyondChance(count)
  if (!change || !comparable) return <span className={styles.mark} />
  const tone = beyondChance ? change.trend : 'same'
  return (
    <span
      className={`${styles.mark} ${styles[tone]} ${large ? styles.large : ''}`}
      data-tone={tone}
      title={hint(count, change, beyondChance, t, format)}
    >
      <span aria-hidden="true" className={styles.arrow}>
        {ARROWS[isVisible(change) ? change.trend : 'same'][beyondChance ? 1 : 0]}
      </span>
      {changeText(change, format)}
    </span>
  )
}

/** Less than half a percent is written «0 %» and points nowhere. */
function isVisible({ share, difference }: Change): boolean {
  return share === null ? difference !== 0 : Math.abs(share) >= 0.005
}

/** «+31 %»; «×13» where a percentage would be hard to read, «+12» after nothing. */
export function changeText({ share, difference }: Change, format: Format): string {
  if (share === null) return difference === 0 ? format.change(0) : format.difference(difference)
  if (share >= 9.995) return `×${format.number(Math.round(share + 1))}`
  return format.change(share)
}

function hint({ count, previous }: Count, change: Change, beyondChance: boolean, t: TFunction, format: Format) {
  const values = { previous: format.number(previous ?? 0), value: format.share(Math.abs(change.share ?? 0)) }
  if (change.trend === 'same') return t('change.same', values)
  const moved = change.trend === 'up' ? t('change.up', values) : t('change.down', values)
  const said = change.share === null ? t('change.fresh', { value: format.number(count) }) : moved
  return beyondChance ? said : `${said}. ${t('change.chance')}`
}
