import type { Metric } from '@ochag/api/contract/metrics'
import { useSyncExternalStore } from 'react'
import { COUNTED, type ValueKind } from '../scale/classStarts'
import { type ColorScale, NO_SCALE } from '../scale/colorScale'

/** What the colours on the map mean at the moment. */
export interface MapLegend {
  metric: Metric
  shape: 'hexagons' | 'municipalities'
  /** Whether hexagons have the metric, so that the shape can be chosen. */
  hexagonsHaveIt: boolean
  scale: ColorScale
  /** What kind of numbers the values are. */
  kind: ValueKind
  /** All values that are coloured. */
  values: readonly number[]
  /** The value of every municipality, where it is they that are coloured. */
  areas: ReadonlyMap<string, number | null> | null
  /** Appeals in the part of the map that can be seen; null while that is not known. */
  onScreen: number | null
}

/** Nothing is coloured yet. */
export const NO_LEGEND: MapLegend = {
  metric: 'count',
  shape: 'hexagons',
  hexagonsHaveIt: true,
  scale: NO_SCALE,
  kind: COUNTED,
  values: [],
  areas: null,
  onScreen: null,
}

const listeners = new Set<() => void>()
let shown = NO_LEGEND

/** Tells everybody what the map's colours mean; for the map alone. */
export function showLegend(legend: MapLegend): void {
  shown = legend
  for (const listener of listeners) listener()
}

/** What the map's colours mean, for code outside of rendering. */
export function currentLegend(): MapLegend {
  return shown
}

/** What the map's colours mean; renders again when that changes. */
export function useMapLegend(): MapLegend {
  return useSyncExternalStore(subscribe, currentLegend)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
