import { useState } from 'react'
import { useMapLegend } from '../layers/mapLegend'
import { insetsNow } from '../map/insets'
import { paperColor } from '../map/onPaper'
import { screenPicture } from '../map/screenPicture'
import { useLegendTitle } from '../panels/legend/useLegendTitle'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { palettes } from '../theme/palette'
import type { Split } from '../view/split'
import { useView } from '../view/useView'
import { Sheet } from './Sheet'

/** The page on paper with the map as it is on the screen, between the panels. */
export function QuickSheet() {
  const legend = useMapLegend()
  const title = useLegendTitle(legend)
  const { bounds } = useMetricTexts()
  const { split } = useView()
  const [picture] = useState(() => withBorder(screenPicture(insetsNow()), split))
  const entries = legend.scale.steps.map((step) => ({
    color: paperColor(step.color),
    text: bounds(legend.metric, step),
  }))
  return <Sheet picture={picture} legend={{ title, entries, notes: [] }} />
}

/** How wide the border of the halves is, as a share of the picture's width. */
const BORDER = 1 / 500

/** The picture with the border of a split map, which on the screen lies over it. */
function withBorder(picture: HTMLCanvasElement | null, split: Split | null): HTMLCanvasElement | null {
  const context = split && picture?.getContext('2d')
  if (!context || !picture) return picture
  const { selection, selectionHalo } = palettes.light
  const width = picture.width * BORDER
  const x = (picture.width * split.at) / 100
  context.fillStyle = selectionHalo
  context.fillRect(x - width, 0, 2 * width, picture.height)
  context.fillStyle = selection
  context.fillRect(x - width / 2, 0, width, picture.height)
  return picture
}
