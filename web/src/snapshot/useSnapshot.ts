import type { Boundaries } from '@ochag/api/contract/geography'
import type { Metric } from '@ochag/api/contract/metrics'
import type { Region } from '@ochag/api/contract/region'
import type { Totals } from '@ochag/api/contract/totals'
import { useMemo, useRef } from 'react'
import { useLive } from '../api/live'
import { useBoundaries } from '../api/useBoundaries'
import { useRegion } from '../api/useRegion'
import { useTotals } from '../api/useTotals'
import { valuesWithin } from '../hexagons/within'
import type { Language } from '../i18n/i18n'
import { currentLegend, useMapLegend } from '../layers/mapLegend'
import type { Size } from '../map/initialView'
import { insetsNow, roomNow } from '../map/insets'
import { COUNTED } from '../scale/classStarts'
import { type ColorScale, classScale, type ScaleStep } from '../scale/colorScale'
import type { AreaReading } from '../screen/areaMetrics'
import { countedFilter, hexagonsHave, type MetricTiles } from '../screen/metricHexagons'
import { useAreas } from '../screen/useAreas'
import { useMetricHexagons } from '../screen/useMetricHexagons'
import { useUnit } from '../screen/useUnit'
import { palettes, sequence, type ThemeName } from '../theme/palette'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { areaFigures, hexagonFigures, type PictureFigures } from './figures/pictureFigures'
import { type Frame, frameOf, shownOn } from './frame'
import { pictureScale } from './pictureScale'
import { type SizeName, sizeOf } from './sizes'

/** What somebody wants a picture to look like. */
export interface Wishes {
  size: SizeName
  theme: ThemeName
  language: Language
  title: string
}

/** All of the data behind a picture, as it was when it had all arrived. */
export interface Told {
  tiles: MetricTiles
  totals: Totals
  /** The municipalities where they are coloured instead of hexagons. */
  areas: ToldAreas | null
  steps: readonly ScaleStep[]
  asOf: Date
}

interface ToldAreas {
  readings: readonly AreaReading[]
  boundaries: Boundaries
}

/** What a picture shows and how; what is not there yet is null. */
export interface Snapshot {
  view: View
  region: Region
  frame: Frame
  told: Told
  metric: Metric
  figures: PictureFigures
  scale: ColorScale
}

/** A picture of what is on the screen, as far as it is known; live changes do not touch one that is being made. */
export function useSnapshot({ size, theme }: Wishes): { snapshot: Snapshot | null; failed: boolean; retry(): void } {
  const view = useView()
  const region = useRegion().data ?? null
  const frame = useFrame(size, region?.bounds ?? null, view.camera)
  const question = useMemo(() => frame && { box: frame.frame.bounds, resolution: frame.resolution }, [frame])
  const result = useMetricHexagons(question, view.filter, view.metric)
  const totals = useTotals(countedFilter(view.metric, view.filter) ?? view.filter)
  const byArea = useByArea(view.metric)
  const areas = useAreas(view, byArea)
  const boundaries = useBoundaries().data
  const arrived = {
    tiles: result.isSettled ? result.data : undefined,
    totals: totals.isPlaceholderData ? undefined : totals.data,
    areas: byArea ? boundaries && areas.readings.length > 0 && { readings: areas.readings, boundaries } : null,
    areaSteps: areas.scale.steps,
  }
  const told = useTold(arrived, JSON.stringify([view.metric, view.filter, byArea]))
  const snapshot = useMemo(
    () => (region && frame && told ? snapshotOf(view, region, frame.frame, told, theme) : null),
    [view, region, frame, told, theme],
  )
  return {
    snapshot,
    failed: result.error !== null || totals.error !== null || areas.error !== null,
    retry() {
      result.refetch()
      areas.refetch()
      void totals.refetch()
    },
  }
}

function snapshotOf(view: View, region: Region, frame: Frame, told: Told, theme: ThemeName): Snapshot {
  const { tiles, areas, steps, totals } = told
  const metric = areas ? view.metric : tiles.metric
  const unlocated = view.camera === null ? totals.unlocated : null
  const figures = areas
    ? areaFigures(areas.readings, areas.boundaries, metric)
    : hexagonFigures(tiles.tiles, frame.bounds, metric, unlocated)
  const scale = pictureScale(steps, metric, figures, view.scale, palettes[theme])
  return { view, region, frame, told, metric, figures, scale }
}

/** Whether municipalities are coloured, as on the screen; what hexagons do not have always is. */
function useByArea(metric: Metric): boolean {
  const shown = useMapLegend()
  return shown.metric === metric && shown.scale.steps.length > 0
    ? shown.shape === 'municipalities'
    : !hexagonsHave(metric)
}

function useFrame(name: SizeName, bounds: Region['bounds'] | null, camera: View['camera']) {
  const unit = useUnit()
  return useMemo(() => {
    if (!bounds) return null
    const screen: Size = { width: window.innerWidth, height: window.innerHeight }
    const insets = camera ? insetsNow() : roomNow()
    const { box, resolution } = shownOn(screen, insets, unit, camera, bounds)
    return { frame: frameOf(sizeOf(name, screen, window.devicePixelRatio), box), resolution }
  }, [name, bounds, camera, unit])
}

interface Arrived {
  tiles: MetricTiles | undefined
  totals: Totals | undefined
  areas: ToldAreas | null | false | undefined
  areaSteps: readonly ScaleStep[]
}

/** What was told first of each question. */
function useTold({ tiles, totals, areas, areaSteps }: Arrived, asked: string): Told | null {
  const { lastAt } = useLive()
  const kept = useRef<{ question: string; told: Told } | null>(null)
  if (!tiles || !totals || areas === undefined || areas === false) return kept.current?.told ?? null
  const question = [asked, tiles.kind, tiles.metric, tiles.box.join()].join()
  if (kept.current?.question !== question) {
    const steps = areas ? areaSteps : stepsOf(tiles)
    kept.current = { question, told: { tiles, totals, areas, steps, asOf: lastAt ?? new Date() } }
  }
  return kept.current.told
}

/** The classes on the screen; made anew where the screen shows none of this metric. */
function stepsOf(tiles: MetricTiles): readonly ScaleStep[] {
  const { metric, shape, scale } = currentLegend()
  if (metric === tiles.metric && shape === 'hexagons' && scale.steps.length > 0) return scale.steps
  const options = { method: 'quantiles' as const, classes: 6, bounds: [] }
  const paint = { colors: sequence(palettes.light), opacity: 1, kind: COUNTED }
  return classScale(valuesWithin(tiles.tiles, tiles.box), options, paint).steps
}
