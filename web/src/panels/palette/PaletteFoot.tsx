import { VisuallyHidden } from '@mantine/core'
import { useFormat } from '../shared/useFormat'
import styles from './palette.module.css'
import { usePaletteText } from './texts/usePaletteText'
import type { Found } from './useFoundEntries'

interface PaletteFootProps {
  found: Found
  count: number
  asked: boolean
}

/** How far the search has come, and which keys choose. */
export function PaletteFoot({ found, count, asked }: PaletteFootProps) {
  const say = usePaletteText()
  const format = useFormat()
  const state = useProgress(found)
  return (
    <div className={styles.foot}>
      <span className={styles.state}>{state}</span>
      <VisuallyHidden role="status">
        {asked && !found.searching && say('found', { count, value: format.number(count) })}
      </VisuallyHidden>
      <span className={styles.keys} aria-hidden="true">
        <kbd className={styles.key}>↑</kbd>
        <kbd className={styles.key}>↓</kbd> {say('keys.choose')}
        <kbd className={styles.key}>Enter</kbd> {say('keys.open')}
        <kbd className={styles.key}>Esc</kbd> {say('keys.close')}
      </span>
    </div>
  )
}

function useProgress({ searching, failed, more, unsearched }: Found): string {
  const say = usePaletteText()
  if (failed) return say('failed')
  if (searching) return say('searching')
  if (unsearched) return say('unsearched')
  return more ? say('more') : ''
}
