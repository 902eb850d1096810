import type { AppealDetail } from '@ochag/api/contract/appeal'
import { AppealHead } from '../../src/pages/appeal/AppealHead'
import { Deadlines } from '../../src/pages/appeal/Deadlines'
import { KnownFacts } from '../../src/pages/appeal/KnownFacts'
import { NearbyList } from '../../src/pages/appeal/NearbyList'
import { NearbyPlace } from '../../src/pages/appeal/NearbyPlace'
import { NearbyTopic } from '../../src/pages/appeal/NearbyTopic'
import { SiteCard } from '../../src/pages/appeal/SiteCard'
import { AppealView } from '../../src/panels/detail/AppealView'
import { AppealChanges } from '../../src/panels/shared/appeal/AppealChanges'
import { AppealHistory } from '../../src/panels/shared/appeal/AppealHistory'
import { DeadlineTag } from '../../src/panels/shared/appeal/DeadlineTag'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { appealDetail, bareDetail, closedDetail, nearbyPage } from '../fixtures/appeals'
import { FAILED, WAITING } from '../replies'

const WIDTH = 30

const CASES: Record<string, AppealDetail> = {
  late: appealDetail,
  'closed in time': closedDetail,
  'closed late': { ...closedDetail, closedAt: '2026-11-21T15:30:00Z' },
  'some days left': { ...closedDetail, status: 'in_progress', closedAt: null, dueAt: '2026-11-25T08:40:00Z' },
  'hardly anything known': bareDetail,
}

/** The parts of an appeal's page, and an appeal in the panel beside the map. */
export function AppealCases() {
  return (
    <Section name="appeal">
      {Object.entries(CASES).map(([name, appeal]) => (
        <Case key={name} name={`deadlines, ${name}`} width={WIDTH}>
          <Deadlines appeal={appeal} />
          <DeadlineTag appeal={appeal} />
        </Case>
      ))}
      <Case name="head" width={50}>
        <AppealHead appeal={appealDetail} />
      </Case>
      <Case name="head, hardly anything known" width={50}>
        <AppealHead appeal={bareDetail} />
      </Case>
      <Case name="facts" width={WIDTH}>
        <KnownFacts appeal={appealDetail} />
      </Case>
      <Case name="facts, hardly anything known" width={WIDTH}>
        <KnownFacts appeal={bareDetail} />
      </Case>
      <Case name="course" width={WIDTH} framed>
        <AppealHistory events={appealDetail.events} />
        <AppealChanges changes={appealDetail.changes} />
      </Case>
      <Case name="without a place" width={WIDTH}>
        <SiteCard appeal={bareDetail} />
      </Case>
      <Neighbours />
      <InPanel />
    </Section>
  )
}

function Neighbours() {
  const texts = { title: 'Рядом', hint: 'В том же шестиугольнике за две недели до и после.' }
  return (
    <>
      <Case name="neighbours in place" width={WIDTH}>
        <NearbyPlace appeal={appealDetail} />
      </Case>
      <Case name="neighbours in topic" width={WIDTH}>
        <NearbyTopic appeal={appealDetail} />
      </Case>
      <Case name="no neighbours" width={WIDTH}>
        <NearbyList {...texts} appeal={appealDetail} others={[]} />
      </Case>
      <Case name="neighbours, waiting" width={WIDTH}>
        <NearbyList {...texts} appeal={appealDetail} others={undefined} />
      </Case>
      <Case name="many neighbours" width={WIDTH}>
        <NearbyList {...texts} appeal={appealDetail} others={nearbyPage.appeals} count={61} href="/" />
      </Case>
    </>
  )
}

function InPanel() {
  return (
    <>
      <Case name="in the panel" width={24} framed>
        <AppealView id={1} />
      </Case>
      <Case name="in the panel, waiting" width={24} framed>
        <Answered replies={WAITING}>
          <AppealView id={1} />
        </Answered>
      </Case>
      <Case name="in the panel, refused" width={24} framed>
        <Answered replies={FAILED}>
          <AppealView id={1} />
        </Answered>
      </Case>
    </>
  )
}
