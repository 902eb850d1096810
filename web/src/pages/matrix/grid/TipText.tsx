import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useComparable } from '../../../panels/shared/useComparable'
import { useFormat } from '../../../panels/shared/useFormat'
import { arrowOf } from '../model/arrow'
import { ALL, cellKey } from '../model/cells'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './tip.module.css'
import { arrowWords } from './useCellLooks'

interface TipTextProps {
  matrix: Matrix
  municipality: string
  topic: string
}

/** Place and topic of a cell, its value as counted and as shown, how that moved. */
export function TipText({ matrix, municipality, topic }: TipTextProps) {
  const say = useMatrixText()
  const format = useFormat()
  const words = useMetricWords(format)
  const comparable = useComparable()
  const { cells, values, moved, metric, residents, rows, columns } = matrix
  const measures = cells.get(cellKey(municipality, topic))
  const row = rows.items.find(({ code }) => code === municipality)?.name ?? say('whole')
  const column = columns.items.find(({ code }) => code === topic)?.name
  const [shown, raw] = [values.shown(municipality, topic), values.raw(municipality, topic)]
  const arrow = measures && comparable ? arrowOf(measures, moved.has(cellKey(municipality, topic))) : null
  const people = metric === 'per10k' ? residents.get(municipality) : null
  const facts = [
    shown !== raw && say('tip.raw', { value: words.write(metric, raw) }),
    say('tip.appeals', { value: format.number(measures?.count ?? 0) }),
    measures &&
      comparable &&
      measures.previous !== null &&
      say('tip.previous', { value: format.number(measures.previous) }),
    people && say('tip.residents', { value: format.number(people) }),
    measures && say('tip.open', { value: format.number(measures.open) }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <p className={styles.where}>
        {row}
        {topic !== ALL && column && ` · ${column}`}
      </p>
      <p className={styles.value}>
        <b>{words.write(metric, shown)}</b> {words.unit(metric)}
      </p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {measures && comparable && <li>{arrow ? arrowWords(arrow, say, format) : say('tip.same')}</li>}
      </ul>
    </>
  )
}
