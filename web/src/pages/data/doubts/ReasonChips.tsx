import { Button } from '@mantine/core'
import type { DoubtList, DoubtReason } from '@ochag/api/contract/doubts'
import { useFormat } from '../../../panels/shared/useFormat'
import { useDataText } from '../texts/useDataText'
import styles from './doubts.module.css'

const REASONS: readonly DoubtReason[] = ['no_house', 'municipality', 'outside', 'swapped', 'zero', 'pile']

interface ReasonChipsProps {
  counts: DoubtList['counts']
  chosen: DoubtReason | null
  onChoose(reason: DoubtReason | null): void
}

/** The reasons to doubt, each with its number of appeals. */
export function ReasonChips({ counts, chosen, onChoose }: ReasonChipsProps) {
  const say = useDataText()
  const format = useFormat()
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const chip = (reason: DoubtReason | null, name: string, count: number) => (
    <Button
      key={name}
      size="compact-sm"
      variant={chosen === reason ? 'filled' : 'default'}
      aria-pressed={chosen === reason}
      onClick={() => onChoose(reason)}
    >
      {name} · {format.number(count)}
    </Button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div className={styles.chips} role="group" aria-label={say('doubts.filter')}>
      {chip(null, say('doubts.all'), all)}
      {REASONS.map((reason) => counts[reason] && chip(reason, say(`doubts.reason.${reason}`), counts[reason]))}
    </div>
  )
}
