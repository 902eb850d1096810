import { type Metric, UNITS } from '@ochag/api/contract/metrics'
import type { Sheet, SheetColumn } from '../../shared/sheet/sheet'
import type { Arrow } from './arrow'
import { ALL } from './cells'
import type { Named } from './order'

const HOUR = 3600

/** What the table takes from the screen. */
export interface SheetSource {
  metric: Metric
  /** In their order, without the totals. */
  rows: readonly Named[]
  columns: readonly Named[]
  valueAt(municipality: string, topic: string): number | null
  lookAt(municipality: string, topic: string): SheetLook
}

interface SheetLook {
  empty: boolean
  arrow: Arrow | null
  background: string | undefined
  ink: string | undefined
}

interface SheetWords {
  municipality: string
  whole: string
  total: string
  hours(name: string): string
  change(name: string): string
}

/**
 * The table that stands on the screen, in numbers: totals first, times in hours. To the right of the values stand the changes
 * that have an arrow with a number there; where nothing is compared, or the values are changes themselves, there are none.
 */
export function sheetOf(
  { metric, rows, columns, valueAt, lookAt }: SheetSource,
  compared: boolean,
  words: SheetWords,
): Sheet {
  const topics = [{ code: ALL, name: words.total }, ...columns]
  const places = [{ code: ALL, name: words.whole }, ...rows]
  const unit = UNITS[metric]
  const kind = unit === 'share' ? 'share' : 'number'
  const hasChanges = compared && metric !== 'change'
  const changes = topics.map(({ name }): SheetColumn => ({ name: words.change(name), kind: 'share' }))
  const number = (place: string, topic: string) => {
    const value = valueAt(place, topic)
    if (value === null) return COUNTED.has(unit) && lookAt(place, topic).empty ? 0 : null
    return unit === 'seconds' ? value / HOUR : value
  }
  return {
    corner: words.municipality,
    columns: [
      ...topics.map(({ name }): SheetColumn => ({ name: unit === 'seconds' ? words.hours(name) : name, kind })),
      ...(hasChanges ? changes : []),
    ],
    rows: places.map((place) => {
      const looks = topics.map((topic) => lookAt(place.code, topic.code))
      return {
        name: place.name,
        values: [
          ...topics.map((topic) => number(place.code, topic.code)),
          ...(hasChanges ? looks.map(({ arrow }) => (arrow?.beyondChance ? arrow.share : null)) : []),
        ],
        looks: looks.map(({ background, ink }) => (background && ink ? { background, ink } : undefined)),
      }
    }),
  }
}

/** Units in which no appeals are a nought; a share or a time of none means nothing. */
const COUNTED = new Set<string>(['appeals', 'weight', 'per10k'])
