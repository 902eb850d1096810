import { Tooltip } from '@mantine/core'
import { useFormat } from '../shared/useFormat'
import styles from './legend.module.css'
import { useLegendText } from './texts/useLegendText'

/** How many appeals are in the part of the map that can be seen. */
export function OnScreen({ value }: { value: number | null }) {
  const say = useLegendText()
  const format = useFormat()
  if (value === null) return <span className={styles.waiting} />
  return (
    <Tooltip label={say('onScreenHint')} multiline maw="18rem" events={{ hover: true, focus: true, touch: true }}>
      {/* Its hint is read by keyboard too. */}
      <button type="button" className={styles.onScreen} data-testid="on-screen">
        {say('onScreen', { value: format.number(value) })}
      </button>
    </Tooltip>
  )
}
