import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { useFormat } from '../panels/shared/useFormat'
import { PlainTable } from '../panels/table/PlainTable'
import { useScreenText } from './texts/useScreenText'
import { useOpenRow } from './useOpenRow'
import { type MapTableInput, useTableRows } from './useTableRows'

interface MapTableProps extends MapTableInput {
  visible?: boolean
}

/** A table longer than this is heard by nobody. */
const MOST = 100

/** The table that the map is drawn from, of what it shows now, the highest first. */
export function MapTable({ visible = false, ...shown }: MapTableProps) {
  const say = useScreenText()
  const format = useFormat()
  const { quantity } = useMetricTexts()
  const byArea = shown.areas !== null
  const { columns, rows, all } = useTableRows(shown, MOST)
  const { open } = useOpenRow(byArea)
  const numbers = { shown: format.number(rows.length), all: format.number(all) }
  const caption = say(byArea ? 'areaCaption' : 'caption', { quantity: quantity(shown.metric), ...numbers })
  return <PlainTable {...{ caption, columns, rows, byArea, visible }} onOpen={open} />
}
