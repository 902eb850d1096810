import type { MapLegend } from '../../layers/mapLegend'
import styles from './legend.module.css'
import { useLegendText } from './texts/useLegendText'

/** What grey and no colour mean, and why it is municipalities that are coloured, where that needs to be said. */
export function LegendNotes({ legend: { metric, shape } }: { legend: MapLegend }) {
  const say = useLegendText()
  if (metric === 'change') return <p className={styles.meaning}>{say('chance')}</p>
  if (shape === 'hexagons') return null
  return <p className={styles.meaning}>{say('colourless')}</p>
}
