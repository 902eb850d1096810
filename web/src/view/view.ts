import type { Kind, Status } from '@ochag/api/contract/common'
import type { Comparison, Metric } from '@ochag/api/contract/metrics'
import { type ScaleChoice, type Shape, USUAL_SCALE } from './scaleChoice'
import type { Split } from './split'

/** Where the map looks; null until somebody moves it: then the whole region is fitted. */
export interface Camera {
  longitude: number
  latitude: number
  zoom: number
}

/**
 * The filter as the URL holds it. Days are `YYYY-MM-DD`, `to` exclusive; null means the default, the last 30 days. Only a
 * period that another is compared with has `until`, in no URL: the time at which its last day is cut.
 */
export interface ViewFilter {
  period: { from: string; to: string; until?: string | undefined } | null
  topic: string[]
  municipality: string[]
  source: string[]
  status: Status[]
  kind: Kind[]
  /** Show only appeals without an exact place. */
  unlocated: boolean
  /** With what the period is compared. */
  compare: Comparison
}

/** What is opened on top of the filter: a hexagon, an address in it, an appeal. */
export interface Selection {
  cell: string | null
  address: string | null
  appeal: number | null
}

/** All that a link must carry so that it opens exactly what its sender saw. */
export interface View {
  camera: Camera | null
  filter: ViewFilter
  selection: Selection
  /** What is measured: on the map, in the matrix, in every chart and export. */
  metric: Metric
  /** How the map's values become classes and colours. */
  scale: ScaleChoice
  /** What carries the colours. */
  shape: Shape
  /** Two periods or topics on one map; null for a map that is whole. */
  split: Split | null
  language: string | null
  theme: 'light' | 'dark' | null
}

export const EMPTY_VIEW: View = {
  camera: null,
  filter: {
    period: null,
    topic: [],
    municipality: [],
    source: [],
    status: [],
    kind: [],
    unlocated: false,
    compare: 'previous',
  },
  selection: { cell: null, address: null, appeal: null },
  metric: 'count',
  scale: USUAL_SCALE,
  shape: 'auto',
  split: null,
  language: null,
  theme: null,
}
