import { useMetricTexts } from '../../src/panels/shared/metric/useMetricTexts'
import { useNames } from '../../src/panels/shared/useNames'
import { TablePanel } from '../../src/panels/table/TablePanel'
import { showsAsked } from '../asked'
import { crowd } from '../fixtures/legend'
import { municipalities } from '../fixtures/region'
import screen from './screens.module.css'

const PLACES = ['Мурино', 'Гатчина', 'Выборг', 'Тосно', 'Волхов', 'Луга', 'Кириши']

/** The map as a table: of hexagons, of municipalities, or of nothing. */
export function TableScreen() {
  const rows = useRows()
  const { quantity } = useMetricTexts()
  return (
    <div className={screen.corner}>
      <TablePanel
        rows={rows}
        columns={[quantity('count')]}
        byArea={showsAsked === 'areas'}
        opened={rows[1]?.id ?? null}
        onOpen={() => undefined}
      />
    </div>
  )
}

function useRows() {
  const names = useNames()
  const { exact } = useMetricTexts()
  if (showsAsked === 'nothing') return []
  if (showsAsked === 'areas')
    return municipalities.municipalities.map(({ code, count }, index) => {
      const value = index === 11 ? null : count
      return { id: code, name: names.municipality(code), values: [value], texts: [exact('count', value)] }
    })
  return crowd.map((value, index) => ({
    id: `8b${index.toString(16).padStart(13, '0')}`,
    name: PLACES[index % PLACES.length] ?? '',
    values: [value],
    texts: [exact('count', value)],
  }))
}
