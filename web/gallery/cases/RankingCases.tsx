import { SmallCharts } from '../../src/pages/ranking/charts/SmallCharts'
import { Choices } from '../../src/pages/ranking/head/Choices'
import { RankingHead } from '../../src/pages/ranking/head/RankingHead'
import { Why } from '../../src/pages/ranking/head/Why'
import { RankingTable } from '../../src/pages/ranking/list/RankingTable'
import { Standouts } from '../../src/pages/ranking/list/Standouts'
import { useRanking } from '../../src/pages/ranking/state/useRanking'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { measuresBy } from '../fixtures/measures'
import { FULL, told } from '../replies'

const WIDTH = 72

/** The parts of the ranking. */
export function RankingCases() {
  return (
    <Section name="ranking">
      <Parts />
      <Case name="nobody stands out" width={WIDTH}>
        <Answered replies={{ ...FULL, measures: () => told(still()) }}>
          <Cards />
        </Answered>
      </Case>
    </Section>
  )
}

function Parts() {
  const shown = useRanking()
  return (
    <>
      <Case name="head" width={WIDTH}>
        <RankingHead shown={shown} />
      </Case>
      <Case name="choices" width={WIDTH}>
        <Choices shown={shown} />
      </Case>
      <Case name="who stands out" width={WIDTH}>
        <Standouts shown={shown} />
      </Case>
      <Case name="table" width={WIDTH} framed>
        <RankingTable shown={shown} />
      </Case>
      <Case name="small charts" width={WIDTH} framed>
        <SmallCharts shown={shown} />
      </Case>
      <Case name="why" width={WIDTH}>
        <Why shown={shown} />
      </Case>
    </>
  )
}

function Cards() {
  return <Standouts shown={useRanking()} />
}

/** Everybody as before. */
function still() {
  const answer = measuresBy('municipality')
  return { ...answer, parts: answer.parts.map((part) => ({ ...part, previous: part.count })) }
}
