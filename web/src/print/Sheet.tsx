import { useRegion } from '../api/useRegion'
import type { SnapshotText } from '../snapshot/snapshotModel'
import styles from './print.module.css'
import { SheetCode } from './SheetCode'
import { SheetFigures } from './SheetFigures'
import { SheetLegend } from './SheetLegend'
import { usePrintText } from './texts/usePrintText'
import { useSheetWords } from './useSheetWords'

interface SheetProps {
  /** The map; null while it is being drawn. */
  picture: HTMLCanvasElement | null
  legend: SnapshotText['legend'] | null
}

/** One page of paper: what it is about, the map, what its colours mean, the key figures, and of when they are. */
export function Sheet({ picture, legend }: SheetProps) {
  const say = usePrintText()
  const { title, lines, source, date, link } = useSheetWords()
  const demo = useRegion().data?.demo
  return (
    <article className={styles.sheet} data-print-sheet data-testid="print-sheet" data-ready={picture !== null}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {demo && <p className={styles.badge}>{say('demo')}</p>}
      </header>
      <div className={styles.map} role="img" aria-label={say('map')} ref={(place) => put(place, picture)} />
      <SheetFigures />
      {legend && <SheetLegend legend={legend} />}
      <footer className={styles.foot}>
        <div>
          <p>{source}</p>
          <p>{date}</p>
        </div>
        <SheetCode address={link} />
      </footer>
    </article>
  )
}

/** The very drawing: a copy would be one more in memory. */
function put(place: HTMLDivElement | null, picture: HTMLCanvasElement | null): void {
  if (picture) place?.replaceChildren(picture)
}
