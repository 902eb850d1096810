import type { Settlement } from '@ochag/api/contract/geography'
import { IconBuildingCommunity, IconMapPin } from '@tabler/icons-react'
import { useBoundaries } from '../../api/useBoundaries'
import { useMunicipalities } from '../../api/useMunicipalities'
import { useSettlements } from '../../api/useSettlements'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { useView } from '../../view/useView'
import { boundsOf } from '../shared/bounds'
import { useNames } from '../shared/useNames'
import type { Entry } from './entry'
import { showOnMap } from './show'
import { usePaletteText } from './texts/usePaletteText'

/** Zoom at which a town fills the map. */
const TOWN = 11.5

/** The municipalities: each narrows the filter to itself and is shown whole. */
export function useMunicipalityEntries(): Entry[] {
  const say = usePaletteText()
  const language = useLanguage()
  const { filter } = useView()
  const boundaries = useBoundaries().data?.features
  const municipalities = useMunicipalities(filter).data?.municipalities ?? []
  return municipalities.map(({ code, name }) => ({
    id: `municipality ${code}`,
    group: 'places',
    label: localized(name, language),
    names: Object.values(name),
    icon: IconBuildingCommunity,
    hint: say('kind.municipality'),
    onlyFound: true,
    run: () => {
      const shape = boundaries?.find(({ properties }) => properties.code === code)?.geometry
      showOnMap({ filter: { municipality: [code] } }, shape && { bounds: boundsOf(shape) })
    },
  }))
}

/** The settlements: the map looks there. */
export function useSettlementEntries(): Entry[] {
  const say = usePaletteText()
  const language = useLanguage()
  const names = useNames()
  const settlements = useSettlements().data?.settlements ?? []
  return settlements.map((settlement) => ({
    id: `settlement ${settlement.name.ru ?? ''} ${settlement.point.join(' ')}`,
    group: 'places',
    label: localized(settlement.name, language),
    names: Object.values(settlement.name),
    icon: IconMapPin,
    hint: settlement.municipality ? names.municipality(settlement.municipality) : say('kind.settlement'),
    onlyFound: true,
    run: () => showOnMap({}, cameraOver(settlement)),
  }))
}

function cameraOver({ point: [longitude, latitude] }: Settlement) {
  return { longitude, latitude, zoom: TOWN }
}
