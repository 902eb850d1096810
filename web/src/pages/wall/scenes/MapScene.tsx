import { useTranslation } from 'react-i18next'
import { useMeasures } from '../../../api/useMeasures'
import { useTotals } from '../../../api/useTotals'
import { useMapLegend } from '../../../layers/mapLegend'
import { LegendSteps } from '../../../panels/legend/LegendSteps'
import { useLegendTitle } from '../../../panels/legend/useLegendTitle'
import { useFormat } from '../../../panels/shared/useFormat'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'
import { BigFigure } from './BigFigure'
import { Missing } from './Missing'

/** The region: how many, how that moved, how many are open and late, and what the colours of the map say. */
export function MapScene() {
  const { t } = useTranslation()
  const say = useWallText()
  const format = useFormat()
  const { filter } = useView()
  const total = useMeasures(filter, 'municipality').data?.total
  const unlocated = useTotals(filter).data?.unlocated
  const legend = useMapLegend()
  const title = useLegendTitle(legend)
  if (!total) return <Missing />
  return (
    <>
      <BigFigure main value={format.number(total.count)} name={t('count.word', { count: total.count })} count={total} />
      <div className={styles.pair}>
        <BigFigure value={format.number(total.open)} name={say('figure.open')} />
        <BigFigure value={format.number(total.overdue)} name={say('figure.overdue')} />
      </div>
      <div className={styles.legend}>
        <p className={styles.second}>{title}</p>
        <div className={styles.enlarged}>
          <LegendSteps legend={legend} />
        </div>
        {unlocated !== undefined && unlocated > 0 && (
          <p className={styles.second}>{say('unlocated', { value: format.number(unlocated) })}</p>
        )}
      </div>
    </>
  )
}
