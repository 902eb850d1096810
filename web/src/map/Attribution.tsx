import { useEffect, useState } from 'react'
import styles from './Attribution.module.css'
import { useAttribution } from './basemap/tilesAttribution'
import { useMapTexts } from './texts'

interface AttributionProps {
  text: string | null
  /** In the corner of a map of its own, or in the row of what stands below the map. */
  place?: 'corner' | 'row'
}

/** Whose data the ground is, as their licences ask; it can be folded away, and folds itself where there is little room. */
export function Attribution({ text, place = 'corner' }: AttributionProps) {
  const name = useMapTexts()
  const all = useAttribution(text)
  const [open, setOpen] = useFolding()
  if (!all) return null
  return (
    <div className={styles[place]} data-testid="attribution">
      <details className={styles.attribution} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={name('attribution')} title={name('attribution')}>
          i
        </summary>
        <span>{all}</span>
      </details>
    </div>
  )
}

/** Whether it is open: at first sight always, on a narrow screen until somebody touches the map. */
function useFolding() {
  const [open, setOpen] = useState(true)
  useEffect(() => {
    if (!window.matchMedia('(max-width: 960px)').matches) return
    const fold = ({ target }: PointerEvent) => {
      if (target instanceof HTMLCanvasElement) setOpen(false)
    }
    window.addEventListener('pointerdown', fold)
    return () => window.removeEventListener('pointerdown', fold)
  }, [])
  return [open, setOpen] as const
}
