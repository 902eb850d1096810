import type { ComponentProps } from 'react'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { TablePanel } from '../panels/table/TablePanel'
import { select, useView } from '../view/useView'
import type { MapTable } from './MapTable'
import type { MetricTiles } from './metricHexagons'
import { useOpenArea } from './useOpenArea'
import { useTableRows } from './useTableRows'

type MapTablePanelProps = Omit<ComponentProps<typeof MapTable>, 'tiles' | 'visible'> & {
  tiles: MetricTiles | undefined
}

/** The map as a table over the map, of what it shows now. */
export function MapTablePanel(props: MapTablePanelProps) {
  const { quantity } = useMetricTexts()
  const openArea = useOpenArea()
  const { selection, filter } = useView()
  const rows = useTableRows(props)
  const byArea = props.areas !== null
  return (
    <TablePanel
      rows={rows}
      quantity={quantity(props.metric)}
      byArea={byArea}
      opened={byArea ? (filter.municipality[0] ?? null) : selection.cell}
      onOpen={byArea ? openArea : (cell) => select({ cell, address: null, appeal: null })}
    />
  )
}
