import type { AppealDetail } from '@ochag/api/contract/appeal'
import { useHexagonDetail } from '../../api/useHexagonDetail'
import { useNearbyAppeals } from '../../api/useNearbyAppeals'
import { useRegion } from '../../api/useRegion'
import { ancestorOf, cellNumber, cellText } from '../../hexagons/cell'
import { viewAddress } from '../../view/useView'
import { EMPTY_VIEW } from '../../view/view'
import { NearbyList } from './NearbyList'
import { daysAround } from './nearby'
import { useAppealText } from './texts/useAppealText'
import { cameraAt, useMapView } from './useMapAddress'

/** About a tenth of a square kilometre: a few houses. */
const RESOLUTION = 9

/** Others at the same place: in the hexagon around it, else at its address. */
export function NearbyPlace({ appeal }: { appeal: AppealDetail }) {
  const say = useAppealText()
  const view = useMapView()
  const zone = useRegion().data?.timeZone ?? 'UTC'
  const cell = appeal.cell && cellText(ancestorOf(cellNumber(appeal.cell), RESOLUTION))
  const address = cell ? null : appeal.address
  const period = daysAround(appeal.createdAt, zone, 'place')
  const filter = { ...EMPTY_VIEW.filter, period }
  const { data } = useNearbyAppeals(filter, cell || address ? { cell, address } : null)
  const hexagon = useHexagonDetail(cell, filter).data
  if (!cell && !address) return <NearbyList title={say('near.place')} hint={say('near.noPlace')} />
  const selection = { ...EMPTY_VIEW.selection, cell, address }
  return (
    <NearbyList
      title={say('near.place')}
      hint={cell ? say('near.placeHint') : say('near.addressHint')}
      appeal={appeal}
      others={data?.appeals}
      count={cell ? hexagon?.count : data?.next === null ? data.appeals.length : undefined}
      href={cell ? viewAddress('map', { ...view, filter, selection, camera: cameraAt(appeal.point) }) : undefined}
    />
  )
}
