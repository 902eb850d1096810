import type { Region } from '@ochag/api/contract/region'
import type { Totals } from '@ochag/api/contract/totals'
import { useMemo, useRef } from 'react'
import { useLive } from '../api/live'
import { useRegion } from '../api/useRegion'
import { useTotals } from '../api/useTotals'
import { valuesWithin } from '../hexagons/within'
import type { Language } from '../i18n/i18n'
import { currentLegend } from '../layers/mapLegend'
import type { Size } from '../map/initialView'
import { readInsets } from '../map/insets'
import { countedFilter, type MetricTiles } from '../metricHexagons'
import { COUNTED } from '../scale/classStarts'
import { classScale, type ScaleStep } from '../scale/colorScale'
import { palettes, sequence, type ThemeName } from '../theme/palette'
import { useMetricHexagons } from '../useMetricHexagons'
import { useUnit } from '../useUnit'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { hexagonFigures, type PictureFigures } from './figures/pictureFigures'
import { type Frame, frameOf, shownOn } from './frame'
import { pictureScale } from './pictureScale'
import { sizeOf, type SizeName } from './sizes'

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
  steps: readonly ScaleStep[]
  asOf: Date
}

/** What a picture shows and how; what is not there yet is null. */
export interface Snapshot {
  view: View
  region: Region
  frame: Frame
  told: Told
  figures: PictureFigures
  scale: ReturnType<typeof pictureScale>
}

/** A picture of what is on the screen, as far as it is known; live changes do not touch one that is being made. */
export function useSnapshot({ size, theme }: Wishes): { snapshot: Snapshot | null; failed: boolean; retry(): void } {
  const view = useView()
  const region = useRegion().data ?? null
  const frame = useFrame(size, region?.bounds ?? null, view.camera)
  const question = useMemo(() => frame && { box: frame.frame.bounds, resolution: frame.resolution }, [frame])
  const result = useMetricHexagons(question, view.filter, view.metric)
  const totals = useTotals(countedFilter(view.metric, view.filter) ?? view.filter)
  const told = useTold(result.isSettled ? result.data : undefined, totals.isPlaceholderData ? undefined : totals.data)
  const snapshot = useMemo(
    () => (region && frame && told ? snapshotOf(view, region, frame.frame, told, theme) : null),
    [view, region, frame, told, theme],
  )
  return {
    snapshot,
    failed: result.error !== null || totals.error !== null,
    retry() {
      result.refetch()
      void totals.refetch()
    },
  }
}

function snapshotOf(view: View, region: Region, frame: Frame, told: Told, theme: ThemeName): Snapshot {
  const unlocated = view.camera === null ? told.totals.unlocated : null
  const figures = hexagonFigures(told.tiles.tiles, frame.bounds, unlocated)
  const scale = pictureScale(told.steps, told.tiles.metric, figures.kind, view.scale, palettes[theme])
  return { view, region, frame, told, figures, scale }
}

function useFrame(name: SizeName, bounds: Region['bounds'] | null, camera: View['camera']) {
  const unit = useUnit()
  return useMemo(() => {
    if (!bounds) return null
    const screen: Size = { width: window.innerWidth, height: window.innerHeight }
    const insets = readInsets(getComputedStyle(document.documentElement))
    const { box, resolution } = shownOn(screen, insets, unit, camera, bounds)
    return { frame: frameOf(sizeOf(name, screen, window.devicePixelRatio), box), resolution }
  }, [name, bounds, camera, unit])
}

/** What was told first of each question. */
function useTold(tiles: MetricTiles | undefined, totals: Totals | undefined): Told | null {
  const { lastAt } = useLive()
  const kept = useRef<{ question: string; told: Told } | null>(null)
  if (!tiles || !totals) return kept.current?.told ?? null
  const question = JSON.stringify([tiles.kind, tiles.metric, tiles.box])
  if (kept.current?.question !== question) {
    kept.current = { question, told: { tiles, totals, steps: stepsOf(tiles), asOf: lastAt ?? new Date() } }
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
