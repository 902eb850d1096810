import type { MapLegend } from '../../layers/mapLegend'
import styles from './legend.module.css'
import { useLegendText } from './texts/useLegendText'

/** What grey and no colour mean, where there may be any. */
export function LegendNotes({ legend: { metric, areas } }: { legend: MapLegend }) {
  const say = useLegendText()
  if (metric === 'change') return <p className={styles.meaning}>{say('chance')}</p>
  if (!areas || ![...areas.values()].includes(null)) return null
  return <p className={styles.meaning}>{say('colourless')}</p>
}
