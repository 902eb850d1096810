import styles from './Attribution.module.css'
import { useMapTexts } from './texts'

/** Whose data the ground is, as their licences ask; it can be folded away. */
export function Attribution({ text }: { text: string }) {
  const name = useMapTexts()
  return (
    <details className={styles.attribution} open={!isNarrow()}>
      <summary aria-label={name('attribution')} title={name('attribution')}>
        i
      </summary>
      <span>{text}</span>
    </details>
  )
}

function isNarrow(): boolean {
  return window.matchMedia('(max-width: 820px)').matches
}
