import { comparedPeriod } from '@ochag/api/contract/comparedPeriod'
import { useRegion } from '../../api/useRegion'
import type { MapLegend } from '../../layers/mapLegend'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { useShownView } from '../../view/useShownView'
import { useMetricTexts } from '../shared/metric/useMetricTexts'
import { useFormat } from '../shared/useFormat'
import { useLegendText } from './texts/useLegendText'

/** What is measured, of what, in which days, and against which others: «Обращений на шестиугольник, 27 окт – 25 ноя». */
export function useLegendTitle({ metric, shape }: Pick<MapLegend, 'metric' | 'shape'>): string {
  const say = useLegendText()
  const format = useFormat()
  const { quantity } = useMetricTexts()
  const { filter } = useShownView()
  const region = useRegion().data
  if (!region) return ''
  const period = resolvePeriod(filter, lastShownDay(region))
  const title = say('title', { quantity: quantity(metric), place: say(`place.${shape}`), range: format.range(period) })
  if (metric !== 'change') return title
  return say('compared', { title, compared: format.range(comparedPeriod(period, filter.compare)) })
}
