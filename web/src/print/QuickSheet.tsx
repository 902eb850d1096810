import { useState } from 'react'
import { useMapLegend } from '../layers/mapLegend'
import { insetsNow } from '../map/insets'
import { screenPicture } from '../map/screenPicture'
import { useLegendTitle } from '../panels/legend/useLegendTitle'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { Sheet } from './Sheet'

/** The page on paper with the map as it is on the screen, between the panels. */
export function QuickSheet() {
  const legend = useMapLegend()
  const title = useLegendTitle(legend)
  const { bounds } = useMetricTexts()
  const [picture] = useState(() => screenPicture(insetsNow()))
  const entries = legend.scale.steps.map((step) => ({ color: step.color, text: bounds(legend.metric, step) }))
  return <Sheet picture={picture} legend={{ title, entries, notes: [] }} />
}
