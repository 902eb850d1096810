import { MapNotice } from '../../src/map/MapNotice'
import { MapTooltip } from '../../src/map/MapTooltip'
import { StreetKey } from '../../src/map/street/StreetKey'
import { PlainTable } from '../../src/panels/table/PlainTable'
import { MapState } from '../../src/screen/MapState'
import { palettes } from '../../src/theme/palette'
import { useTheme } from '../../src/theme/useTheme'
import { Case, Screen, Section } from '../Case'
import { refusal } from '../replies'

const SPLIT = { width: 80, height: 26 }

/** What lies over the map, and the tables that say the same. */
export function MapCases() {
  const palette = palettes[useTheme()]
  return (
    <Section name="map">
      <Screen name="table of hexagons" of="table" width={66} height={30} />
      <Screen name="table of municipalities" of="table" query="shows=areas" width={66} height={30} />
      <Screen name="table of nothing" of="table" query="shows=nothing" width={66} height={16} />
      <Case name="table where there is no map" width={30} framed>
        <PlainTable
          caption="Обращения по районам"
          columns={['Обращений']}
          rows={AREAS}
          byArea
          visible
          onOpen={ignore}
        />
      </Case>
      <Screen name="tools" of="split" width={30} height={16} />
      <Screen name="two periods" of="split" query="split=year" {...SPLIT} />
      <Screen name="two topics, choosing" of="split" query="split=topic:roads&shows=card" {...SPLIT} />
      <Screen name="choosing days" of="split" query="split=2026-03-01..2026-04-01&shows=card" {...SPLIT} />
      <Case name="tooltip" width={18} height={5} over>
        <MapTooltip x={20} y={40} lines={['61 обращение', 'Гатчина', 'открыто 14']} />
      </Case>
      <Case name="key of the marks" width={34} height={9} over>
        <StreetKey palette={palette} shown={412} complete />
      </Case>
      <Case name="key, only the newest" width={34} height={9} over>
        <StreetKey palette={palette} shown={2000} complete={false} />
      </Case>
      <States />
    </Section>
  )
}

const AREAS = [
  { id: 'vsevolozhsk', name: 'Всеволожский район', values: [1405], texts: ['1 405'] },
  { id: 'gatchina', name: 'Гатчинский округ', values: [1130], texts: ['1 130'] },
]
const result = { error: null, refetch: ignore }
const totals = { total: 0, unlocated: 0, defaultPoint: 0 }
const OVER = { width: 44, height: 16 }

/** Why there may be no hexagons. */
function States() {
  return (
    <>
      <Case name="nothing under the filter" {...OVER} over>
        <MapState result={result} byArea={false} totals={totals} hasAppeals />
      </Case>
      <Case name="none of them has a place" {...OVER} over>
        <MapState result={result} byArea={false} totals={{ ...totals, total: 40, unlocated: 40 }} hasAppeals />
      </Case>
      <Case name="hexagons refused" {...OVER} over>
        <MapState result={{ ...result, error: refusal }} byArea={false} totals={totals} hasAppeals />
      </Case>
      <Case name="drawn by no browser" {...OVER} over>
        <MapNotice title="Карта не рисуется" hint="В этом браузере нет WebGL. То же самое — таблицей." />
      </Case>
    </>
  )
}

function ignore(): void {}
