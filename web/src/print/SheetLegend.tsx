import type { SnapshotText } from '../snapshot/snapshotModel'
import styles from './print.module.css'

/** What is measured, and the classes of colour with their bounds. */
export function SheetLegend({ legend: { title, entries, notes } }: { legend: SnapshotText['legend'] }) {
  return (
    <section className={styles.legend}>
      <h2>{title}</h2>
      <ol>
        {entries.map(({ color, text }) => (
          <li key={text}>
            <span style={{ background: color }} />
            {text}
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
