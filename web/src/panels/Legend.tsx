import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLive } from '../api/live'
import { useRegion } from '../api/useRegion'
import { hexagonLegend } from '../layers/hexagonLayer'
import type { ColorScale } from '../scale/colorScale'
import { lastShownDay } from '../view/lastDay'
import { resolvePeriod } from '../view/period'
import { useView } from '../view/useView'
import styles from './Legend.module.css'
import { LegendSteps } from './legend/LegendSteps'
import { UnlocatedButton } from './legend/UnlocatedButton'
import { useFormat } from './shared/useFormat'

/** What the colours mean: unit, period, class bounds, and what the map cannot show. */
export function Legend({ scale }: { scale: ColorScale }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter } = useView()
  const { lastAt } = useLive()
  const region = useRegion().data
  if (!region) return null
  const range = format.range(resolvePeriod(filter, lastShownDay(region)))
  return (
    <section className={styles.legend} aria-label={t('legend.label')} data-testid="legend">
      <h2 className={styles.title}>{t('legend.title', { range })}</h2>
      <LegendSteps steps={hexagonLegend(scale)} />
      <div className={styles.notes}>
        <UnlocatedButton />
        {lastAt && <span>{t('live.dataAt', { time: format.time(lastAt) })}</span>}
        {region.approximate && (
          <Tooltip label={t('legend.approximateHint')} multiline maw="18rem">
            <span>{t('legend.approximate')}</span>
          </Tooltip>
        )}
      </div>
    </section>
  )
}
