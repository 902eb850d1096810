import { useMemo } from 'react'
import { createFormat } from '../i18n/format'
import { useMetricText } from '../i18n/metric/useMetricText'
import { writeMetric } from '../i18n/metric/writeMetric'
import { useAttribution } from '../map/basemap/tilesAttribution'
import { boundsText } from '../panels/shared/metric/boundsText'
import { useMetricSay } from '../panels/shared/metric/texts/useMetricSay'
import { useGeography } from '../screen/useGeography'
import { palettes } from '../theme/palette'
import { lastShownDay } from '../view/lastDay'
import { resolvePeriod } from '../view/period'
import { viewAddress } from '../view/useView'
import type { Frame } from './frame'
import { groundEdge } from './groundEdge'
import { publicView } from './permalink'
import { barLength } from './scaleBar'
import type { SnapshotModel, SnapshotText } from './snapshotModel'
import { snapshotText, type TextInput } from './snapshotText'
import { useSnapshotTextIn } from './texts/useSnapshotText'
import { useFilterNames } from './useFilterNames'
import type { Snapshot, Wishes } from './useSnapshot'

/** No day is of this year, so that every date says its own: a picture is looked at for years. */
const NO_DAY = '0000-00-00'

const LONGEST_BAR = 190
const KILOMETRE = 1000

/** The words of a picture, and the whole picture in any frame. */
export interface Described {
  input: TextInput
  text: SnapshotText
  in(frame: Frame): SnapshotModel
}

/** A picture described in its own language. */
export function useSnapshotModel(snapshot: Snapshot | null, { language, theme, title }: Wishes): Described | null {
  const say = useSnapshotTextIn(language)
  const words = useWordsIn(language, snapshot?.region.timeZone ?? 'UTC')
  const names = useFilterNames(language)
  const { water } = useGeography()
  const attribution = useAttribution(snapshot?.region.attribution ?? null)
  return useMemo(() => {
    if (!snapshot) return null
    const { view, region, told, metric, figures, scale } = snapshot
    const period = resolvePeriod(view.filter, lastShownDay(region))
    const link = `${window.location.origin}${viewAddress('map', publicView(view, language))}`
    const { format, quantity, bounds } = words
    const said = { metric, total: told.totals.total, asOf: told.asOf }
    const { filter } = view
    const input = {
      language,
      say,
      format,
      names,
      region,
      filter,
      period,
      figures,
      scale,
      link,
      quantity,
      bounds,
      ...said,
    }
    const text = snapshotText(input, title)
    const lengthText = (metres: number) =>
      metres < KILOMETRE
        ? say('picture.metres', { value: format.number(metres) })
        : say('picture.kilometres', { value: format.number(metres / KILOMETRE) })
    return {
      input,
      text,
      in(frame) {
        const { size, unit, metresPerPixel } = frame
        const metres = barLength(metresPerPixel, LONGEST_BAR * unit)
        const scaleBar = { pixels: metres / metresPerPixel, text: lengthText(metres) }
        const edge = groundEdge(water, frame)
        return { ...text, attribution, size, unit, palette: palettes[theme], scaleBar, edge }
      },
    }
    // The texts themselves are made anew at every rendering; they follow from the language alone.
  }, [snapshot, language, theme, title, water, attribution, names.loaded])
}

function useWordsIn(language: Wishes['language'], timeZone: string) {
  const readersMetric = useMetricText()
  const readersSay = useMetricSay()
  const format = createFormat(language, timeZone, NO_DAY)
  const inLanguage = { lng: language }
  const metricText: typeof readersMetric = (name, values) => readersMetric(name, { ...values, ...inLanguage })
  const metricSay: typeof readersSay = (name, values) => readersSay(name, { ...values, ...inLanguage })
  const write = (metric: TextInput['metric'], value: number | null) => writeMetric(metric, value, format, metricText)
  const quantity: TextInput['quantity'] = (metric) => metricSay(`quantity.${metric}`)
  const bounds: TextInput['bounds'] = (metric, step) => boundsText(metric, step, { write, say: metricSay, format })
  return { format, quantity, bounds }
}
