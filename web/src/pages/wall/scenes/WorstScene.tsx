import { UNITS } from '@ochag/api/contract/metrics'
import { ShareBar } from '../../../charts/ShareBar'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { AmongMany } from '../../../panels/shared/AmongMany'
import { ChangeMark } from '../../../panels/shared/ChangeMark'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'
import { Missing } from './Missing'
import { useWorst } from './useWorst'
import { LEAST_APPEALS } from './worst'

const MOST = 7

/** The municipalities where it is worst, by the metric of the wall. */
export function WorstScene() {
  const say = useWallText()
  const format = useFormat()
  const names = useNames()
  const { filter, metric } = useView()
  const words = useMetricWords(format)
  const worst = useWorst(filter, metric)
  if (!worst) return <Missing />
  if (worst.length === 0) return <Missing empty />
  const shown = worst.slice(0, MOST)
  const largest = Math.max(...shown.map(({ value }) => value))
  const ranksMany = ['appeals', 'weight'].includes(UNITS[metric])
  return (
    <>
      <p className={styles.second}>
        {words.name(metric)}
        {!ranksMany && ` · ${say('least', { value: LEAST_APPEALS })}`}
      </p>
      <AmongMany counts={worst.map(({ measures }) => measures)}>
        <ol className={styles.rows}>
          {shown.map(({ code, value, measures }) => (
            <li key={code} className={styles.row} data-testid="worst-row">
              <span className={styles.rowName}>{names.municipality(code)}</span>
              <span className={styles.rowValue}>{words.write(metric, value)}</span>
              <ChangeMark count={measures} />
              <span className={styles.rowBar}>
                <ShareBar share={largest > 0 ? value / largest : 0} />
              </span>
            </li>
          ))}
        </ol>
      </AmongMany>
    </>
  )
}
