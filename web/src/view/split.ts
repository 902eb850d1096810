import { COMPARISONS, type Comparison } from '@ochag/api/contract/metrics'
import { comparedSpan, type Present } from './comparedSpan'
import { isDay } from './days'
import type { Period } from './period'
import type { ViewFilter } from './view'

/** What the left half of a split map shows instead of the filter's own: another period, or another topic. */
export type OtherSide =
  | { kind: 'compared'; comparison: Comparison }
  | { kind: 'period'; period: Period }
  | { kind: 'topic'; topic: string }

/** A map of two halves; what is not named is the same on both. */
export interface Split {
  side: OtherSide
  /** Where the halves meet, in hundredths of the screen's width. */
  at: number
}

const MIDDLE = 50
const LONGEST_CODE = 100
const TOPIC = 'topic:'

/** The filter of the left half; a compared period comes as far as the filter's own, where that has today in it. */
export function otherFilter(filter: ViewFilter, side: OtherSide, present: Present): ViewFilter {
  if (side.kind === 'topic') return { ...filter, topic: [side.topic] }
  if (side.kind === 'period') return { ...filter, period: side.period }
  return { ...filter, period: comparedSpan(present, filter, side.comparison) }
}

/** The left half as a link says it: `year`, `2026-01-01..2026-02-01` or `topic:roads`. */
export function sideText(side: OtherSide): string {
  if (side.kind === 'topic') return `${TOPIC}${side.topic}`
  return side.kind === 'period' ? `${side.period.from}..${side.period.to}` : side.comparison
}

/** Where the halves meet as a link says it; null for the middle, which needs no word. */
export function placeText({ at }: Split): string | null {
  return at === MIDDLE ? null : String(at)
}

/** The split map that a link says, null when it says none. */
export function splitOf(side: string | null, at: string | null): Split | null {
  const other = side === null ? null : sideOf(side)
  const place = at === null ? MIDDLE : /^\d{1,3}$/.test(at) ? Number(at) : Number.NaN
  return other && place <= 100 ? { side: other, at: place } : null
}

/** A map split in the middle. */
export function splitInMiddle(side: OtherSide): Split {
  return { side, at: MIDDLE }
}

function sideOf(text: string): OtherSide | null {
  const topic = text.startsWith(TOPIC) ? text.slice(TOPIC.length) : ''
  if (topic) return topic.length <= LONGEST_CODE ? { kind: 'topic', topic } : null
  const [from = '', to = ''] = text.split('..')
  if (isDay(from) && isDay(to) && from < to) return { kind: 'period', period: { from, to } }
  const comparison = COMPARISONS.find((one) => one === text)
  return comparison ? { kind: 'compared', comparison } : null
}
