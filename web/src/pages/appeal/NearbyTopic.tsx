import type { AppealDetail } from '@ochag/api/contract/appeal'
import { useNearbyAppeals } from '../../api/useNearbyAppeals'
import { useRegion } from '../../api/useRegion'
import { useTotals } from '../../api/useTotals'
import { NONE } from '../../panels/shared/none'
import { viewAddress } from '../../view/useView'
import { EMPTY_VIEW } from '../../view/view'
import { NearbyList } from './NearbyList'
import { daysAround } from './nearby'
import { useAppealText } from './texts/useAppealText'
import { useMapView } from './useMapAddress'

/** Others of the same topic in the same municipality at about the same time. */
export function NearbyTopic({ appeal }: { appeal: AppealDetail }) {
  const say = useAppealText()
  const view = useMapView()
  const zone = useRegion().data?.timeZone ?? 'UTC'
  const filter = {
    ...EMPTY_VIEW.filter,
    period: daysAround(appeal.createdAt, zone, 'topic'),
    topic: [appeal.topic ?? NONE],
    municipality: [appeal.municipality ?? NONE],
  }
  const { data } = useNearbyAppeals(filter, {})
  const total = useTotals(filter).data?.total
  return (
    <NearbyList
      title={say('near.topic')}
      hint={say('near.topicHint')}
      appeal={appeal}
      others={data?.appeals}
      count={total}
      href={viewAddress('map', { ...view, filter })}
    />
  )
}
