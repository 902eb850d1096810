import type { Breakdown } from '@ochag/api/contract/breakdown'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../api/useBreakdown'
import { useHexagonDetail } from '../api/useHexagonDetail'
import { useCrumbs } from '../panels/detail/useCrumbs'
import { AmongMany } from '../panels/shared/AmongMany'
import { ChangeMark } from '../panels/shared/ChangeMark'
import { MetricFigure } from '../panels/shared/metric/MetricFigure'
import { useComparable } from '../panels/shared/useComparable'
import { useFormat } from '../panels/shared/useFormat'
import { useNames } from '../panels/shared/useNames'
import { useView } from '../view/useView'
import styles from './print.module.css'
import { usePrintText } from './texts/usePrintText'

/** So many topics have room. */
const MOST = 8

/** The key figures of the place that is open, and what people wrote about most. */
export function SheetFigures() {
  const { filter, selection, metric } = useView()
  const whole = useBreakdown(filter).data
  const hexagon = useHexagonDetail(selection.cell, filter).data
  const places = useCrumbs().filter(({ level }) => level !== 'appeal')
  const data = selection.cell === null ? whole : hexagon
  if (!data) return <section className={styles.figures} />
  return (
    <section className={styles.figures}>
      <h2>{places.map(({ name }) => name).join(' › ')}</h2>
      <Total breakdown={data} located={selection.cell !== null} />
      {metric !== 'count' && <MetricFigure />}
      <Topics topics={data.topics.slice(0, MOST)} />
    </section>
  )
}

function Total({ breakdown, located }: { breakdown: Breakdown; located: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const comparable = useComparable()
  const { count, previous, open, unlocated } = breakdown
  const facts = [
    previous === null || !comparable ? t('count.noPrevious') : t('count.previous', { value: format.number(previous) }),
    t('count.open', { value: format.number(open) }),
    ...(located ? [] : [t('count.unlocated', { value: format.number(unlocated) })]),
  ]
  return (
    <>
      <p className={styles.total}>
        <strong>{format.number(count)}</strong> {t('count.word', { count })} <ChangeMark count={breakdown} large />
      </p>
      <p className={styles.facts}>{facts.join(' · ')}</p>
    </>
  )
}

function Topics({ topics }: Pick<Breakdown, 'topics'>) {
  const say = usePrintText()
  const format = useFormat()
  const names = useNames()
  if (topics.length === 0) return <p className={styles.facts}>{say('nothing')}</p>
  return (
    <AmongMany counts={topics}>
      <table className={styles.topics}>
        <caption>{say('topics')}</caption>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.code}>
              <th scope="row">{names.topic(topic.code)}</th>
              <td>{format.number(topic.count)}</td>
              <td>
                <ChangeMark count={topic} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AmongMany>
  )
}
