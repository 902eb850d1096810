import { metricValue } from '@ochag/api/contract/metrics'
import { useTranslation } from 'react-i18next'
import { useMeasures } from '../../../api/useMeasures'
import { useRegion } from '../../../api/useRegion'
import { useSeries } from '../../../api/useSeries'
import { Bars } from '../../../charts/Bars'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useFormat } from '../../../panels/shared/useFormat'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'
import { BigFigure } from './BigFigure'
import { barsByDay } from './barsByDay'
import { Missing } from './Missing'

/** All in all: how many, how many are open and late, how fast it goes, and how it went by day. */
export function TotalsScene() {
  const { t } = useTranslation()
  const say = useWallText()
  const format = useFormat()
  const { filter } = useView()
  const words = useMetricWords(format)
  const total = useMeasures(filter, 'municipality').data?.total
  const series = useSeries(filter, 'day').data
  const today = useRegion().data?.today
  if (!total) return <Missing />
  const ofDay = {
    day: format.dayOfYear,
    value: (start: string, count: number) => `${format.day(start)}: ${format.number(count)}`,
    today: say('today'),
  }
  const written = (metric: 'overdue' | 'firstResponse' | 'resolution') =>
    words.write(metric, metricValue(metric, total, null))
  return (
    <>
      <div className={styles.figures}>
        <BigFigure
          main
          value={format.number(total.count)}
          name={t('count.word', { count: total.count })}
          count={total}
        />
        <BigFigure value={format.number(total.open)} name={say('figure.open')} />
        <BigFigure value={written('overdue')} name={say('figure.late')} />
        <BigFigure value={written('firstResponse')} name={say('figure.response')} />
        <BigFigure value={written('resolution')} name={say('figure.resolution')} />
      </div>
      {series && (
        <div className={styles.chart}>
          <div className={styles.enlarged}>
            <Bars label={say('byDay')} bars={barsByDay(series.points, today ?? null, ofDay)} focusable={false} />
          </div>
        </div>
      )}
    </>
  )
}
