import type { Names } from '../panels/shared/useNames'
import type { ViewFilter } from '../view/view'
import type { SnapshotSay } from './texts/useSnapshotText'

/** What the parts of a filter are called, in the language of the picture. */
export interface FilterNames extends Names {
  status(code: ViewFilter['status'][number]): string
  kind(code: ViewFilter['kind'][number]): string
}

/** More names of one sort than this are only counted. */
const MOST = 3

/** All that narrows what is shown, besides the period, sort by sort; that it is everything where nothing does. */
export function filterWords(filter: ViewFilter, names: FilterNames, say: SnapshotSay): string {
  const parts = [
    some(filter.topic.map(names.topic), say),
    some(filter.municipality.map(names.municipality), say),
    some(filter.source.map(names.source), say),
    some(filter.status.map(names.status), say),
    some(filter.kind.map(names.kind), say),
    filter.unlocated ? say('picture.unlocatedOnly') : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' · ') : say('picture.everything')
}

/** The first few names, and how many more there are. */
export function some(names: readonly string[], say: SnapshotSay): string {
  if (names.length <= MOST) return names.join(', ')
  return `${names.slice(0, MOST).join(', ')} ${say('picture.more', { value: names.length - MOST })}`
}
