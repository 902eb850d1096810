import { useRegion } from '../../api/useRegion'
import type { MapLegend } from '../../layers/mapLegend'
import { comparedSpan } from '../../view/comparedSpan'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { otherFilter } from '../../view/split'
import { useShownView } from '../../view/useShownView'
import { useMetricTexts } from '../shared/metric/useMetricTexts'
import { useFormat } from '../shared/useFormat'
import { useSpanText } from '../shared/useSpanText'
import { useLegendText } from './texts/useLegendText'

/** What is measured, of what, in which days, and against which others: «Обращений на шестиугольник, 27 окт – 25 ноя». */
export function useLegendTitle({ metric, shape }: Pick<MapLegend, 'metric' | 'shape'>): string {
  const say = useLegendText()
  const format = useFormat()
  const spanText = useSpanText()
  const { quantity } = useMetricTexts()
  const { filter, split } = useShownView()
  const region = useRegion().data
  if (!region) return ''
  const today = lastShownDay(region)
  const period = resolvePeriod(filter, today)
  const left =
    split && split.side.kind !== 'topic' ? resolvePeriod(otherFilter(filter, split.side, region), today) : null
  const range = left ? say('both', { left: spanText(left), right: format.range(period) }) : format.range(period)
  const title = say('title', { quantity: quantity(metric), place: say(`place.${shape}`), range })
  if (metric !== 'change') return title
  return say('compared', { title, compared: spanText(comparedSpan(region, filter)) })
}
