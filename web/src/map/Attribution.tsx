import styles from './Attribution.module.css'
import { useAttribution } from './basemap/tilesAttribution'
import { useMapTexts } from './texts'

/** Whose data the ground is, as their licences ask; it can be folded away. */
export function Attribution({ text }: { text: string | null }) {
  const name = useMapTexts()
  const all = useAttribution(text)
  if (!all) return null
  return (
    <details className={styles.attribution} open={!isNarrow()}>
      <summary aria-label={name('attribution')} title={name('attribution')}>
        i
      </summary>
      <span>{all}</span>
    </details>
  )
}

function isNarrow(): boolean {
  return window.matchMedia('(max-width: 820px)').matches
}
