import { useTranslation } from 'react-i18next'
import { useHexagonDetail } from '../../api/useHexagonDetail'
import { useRegion } from '../../api/useRegion'
import { useSettlements } from '../../api/useSettlements'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { flyTo } from '../../view/flight'
import { useView } from '../../view/useView'
import { useFlyToMunicipality } from '../shared/useFlight'
import { useNames } from '../shared/useNames'
import { type Level, openCell, openMunicipality, openRegion } from './crumbs'
import { nearestSettlement } from './nearest'

/** One step of the way: where it is and how to get back to it. */
export interface Crumb {
  level: Level
  name: string
  /** What is written where the name would be too long. */
  short?: string
  open(): void
}

/** The steps from the region to what is open. */
export function useCrumbs(): Crumb[] {
  const { t } = useTranslation()
  const { selection } = useView()
  const region = useRegionCrumb()
  const municipality = useMunicipalityCrumb()
  const place = usePlace()
  const name = place ? t('detail.cellNear', { name: place }) : t('detail.cell')
  const cell: Crumb = { level: 'cell', name, short: place ?? name, open: openCell }
  const appeal: Crumb = { level: 'appeal', name: t('detail.appeal'), open: () => undefined }
  return [
    region,
    ...(municipality ? [municipality] : []),
    ...(selection.cell === null ? [] : [cell]),
    ...(selection.appeal === null ? [] : [appeal]),
  ]
}

function useRegionCrumb(): Crumb {
  const language = useLanguage()
  const region = useRegion().data
  const open = () => {
    openRegion()
    if (region) flyTo({ bounds: region.bounds })
  }
  return { level: 'region', name: region ? localized(region.name, language) : '…', open }
}

/** The chosen municipality, or that of the chosen hexagon. */
function useMunicipalityCrumb(): Crumb | null {
  const { t } = useTranslation()
  const { filter, selection } = useView()
  const names = useNames()
  const fly = useFlyToMunicipality()
  const hexagon = useHexagonDetail(selection.cell, filter).data
  const chosen = filter.municipality
  const codes = chosen.length > 0 ? chosen : (hexagon?.municipalities.slice(0, 1) ?? [])
  const [code] = codes
  if (code === undefined) return null
  const open = () => {
    openMunicipality(codes)
    if (codes.length === 1) fly(code)
  }
  const name = codes.length === 1 ? names.municipality(code) : t('detail.chosen', { count: codes.length })
  return { level: 'municipality', name, open }
}

/** A hexagon is called after the settlement next to it. */
function usePlace(): string | null {
  const language = useLanguage()
  const { filter, selection } = useView()
  const hexagon = useHexagonDetail(selection.cell, filter).data
  const settlements = useSettlements().data?.settlements
  const nearest = hexagon && settlements && nearestSettlement(settlements, hexagon.center)
  return nearest ? localized(nearest.name, language) : null
}
