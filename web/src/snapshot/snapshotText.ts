import type { Metric } from '@ochag/api/contract/metrics'
import type { Region } from '@ochag/api/contract/region'
import type { Format } from '../i18n/format'
import type { Language } from '../i18n/i18n'
import { localized } from '../i18n/localized'
import type { ColorScale, ScaleStep } from '../scale/colorScale'
import type { Period } from '../view/period'
import type { ViewFilter } from '../view/view'
import { FEWEST } from './fewest'
import { type PictureFigures, totalOf } from './figures/pictureFigures'
import { type FilterNames, filterWords, some } from './filterWords'
import type { SnapshotText } from './snapshotModel'
import type { SnapshotSay } from './texts/useSnapshotText'

/** All that the words of a picture are made from. */
export interface TextInput {
  language: Language
  say: SnapshotSay
  format: Format
  names: FilterNames
  region: Region
  filter: ViewFilter
  period: Period
  metric: Metric
  figures: PictureFigures
  scale: ColorScale
  /** All appeals under the filter, on the map or not. */
  total: number
  asOf: Date
  link: string
  /** What is measured, and the bounds of a class in words. */
  quantity(metric: Metric): string
  bounds(metric: Metric, step: ScaleStep): string
}

/** The heading of a picture while nobody has written another. */
export function titleOf({ filter, names }: Pick<TextInput, 'filter' | 'names'>, say: SnapshotSay): string {
  const topics = some(filter.topic.map(names.topic), say)
  return topics ? say('picture.titleOf', { topics }) : say('picture.title')
}

/** Whose data it is. */
export function sourceOf({ filter, names }: Pick<TextInput, 'filter' | 'names'>, say: SnapshotSay): string {
  const sources = filter.source.length > 0 ? some(filter.source.map(names.source), say) : say('picture.allSources')
  return say('picture.source', { sources })
}

/** Of when the data is. */
export function dateOf(format: Format, asOf: Date, say: SnapshotSay): string {
  return say('picture.date', { moment: format.moment(asOf) })
}

/** Everything that a picture says, in its own language. */
export function snapshotText(input: TextInput, title: string): SnapshotText {
  const { say, format, region, filter, period, names, language, link, asOf } = input
  return {
    title: title.trim() || titleOf(input, say),
    lines: [`${localized(region.name, language)} · ${format.range(period)}`, filterWords(filter, names, say)],
    badge: region.demo ? say('picture.demo') : null,
    figure: figureOf(input),
    legend: legendOf(input),
    source: sourceOf(input, say),
    date: dateOf(format, asOf, say),
    link: { address: link, caption: say('picture.open') },
  }
}

/** The whole region, and all of its districts, are told by all appeals, a part of it by those on the map. */
function figureOf({ metric, say, format, figures, total }: TextInput): SnapshotText['figure'] {
  const labelOf = (count: number) => say(metric === 'open' ? 'picture.openAppeals' : 'picture.appeals', { count })
  if (figures.unlocated !== null || figures.kind === 'municipality') {
    const unlocated = figures.unlocated ?? 0
    const note = say('picture.unlocated', { value: format.number(unlocated) })
    return { value: format.number(total), label: labelOf(total), note: unlocated > 0 ? note : null }
  }
  const count = totalOf(figures)
  const label = `${labelOf(count)} ${say('picture.onMap')}`
  return { value: format.number(count), label, note: say('picture.ofAll', { value: format.number(total) }) }
}

function legendOf({ metric, say, figures, scale, region, quantity, bounds }: TextInput): SnapshotText['legend'] {
  const place = figures.kind === 'hexagon' ? say('picture.place.hexagons') : say('picture.place.municipalities')
  const textOf = (step: ScaleStep) =>
    isFew(step, figures, metric) ? say('picture.few', { fewest: FEWEST }) : bounds(metric, step)
  const title = say('picture.legend', { quantity: quantity(metric), place })
  const entries = scale.steps.map((step) => ({ color: step.color, text: textOf(step) }))
  const notes = [
    ...(entries.length === 0 ? [say('picture.noCells')] : []),
    ...(region.approximate ? [say('picture.approximate')] : []),
  ]
  return { title, entries, notes }
}

/** Whether a class holds counts that are not told apart; a change is no count. */
function isFew({ to }: ScaleStep, { kind }: PictureFigures, metric: Metric): boolean {
  return metric !== 'change' && kind === 'hexagon' && to !== null && to < FEWEST && to > 0
}
