import type { DigestAnswer } from '@ochag/api/contract/digest'
import { Archive } from '../../src/pages/digest/bar/Archive'
import { DigestBar } from '../../src/pages/digest/bar/DigestBar'
import type { DigestChoice } from '../../src/pages/digest/choice/digestChoice'
import { Since } from '../../src/pages/digest/kept/Since'
import { DigestSheet } from '../../src/pages/digest/sections/DigestSheet'
import { ToCome } from '../../src/pages/digest/sections/ToCome'
import { useTelling } from '../../src/pages/digest/shared/useTelling'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { digest, emptyDigest, municipalDigest } from '../fixtures/digest'
import { region } from '../fixtures/region'
import { FAILED, FULL, told, WAITING } from '../replies'

const WIDTH = 60

const day: DigestChoice = { unit: 'day', first: '2026-11-20', municipality: null, part: null }

/** The sheet of the morning and what stands around it; a page that waits is among the pages. */
export function DigestCases() {
  return (
    <Section name="digest">
      <Case name="bar" width={WIDTH} framed>
        <DigestBar choice={day} region={region} digest={digest} />
      </Case>
      <Case name="bar of a week, waiting" width={WIDTH} framed>
        <DigestBar
          choice={{ unit: 'week', first: '2026-11-16', municipality: 'gatchina', part: null }}
          region={region}
          digest={undefined}
        />
      </Case>
      <Case name="archive" framed>
        <Archive choice={day} />
      </Case>
      <Case name="a day with a failure of heating" width={WIDTH}>
        <DigestSheet digest={digest} choice={day} />
      </Case>
      <Case name="a day without appeals" width={WIDTH}>
        <DigestSheet digest={emptyDigest} choice={day} />
      </Case>
      <Case name="a municipality, day not over" width={WIDTH}>
        <DigestSheet digest={municipalDigest} choice={{ ...day, municipality: 'gatchina' }} />
      </Case>
      <Differences />
      <Case name="to come" width={WIDTH}>
        <ToCome choice={{ ...day, first: '2026-12-01' }} region={region} />
      </Case>
    </Section>
  )
}

/** What has become known since a digest was kept. */
function Differences() {
  return (
    <>
      <Case name="since it was kept" width={34} framed>
        <SinceOf kept={digest} />
      </Case>
      <Case name="nothing since" width={34} framed>
        <Answered replies={{ ...FULL, 'digest-now': () => told(digest) }}>
          <SinceOf kept={digest} />
        </Answered>
      </Case>
      <Case name="since, waiting" width={34} framed>
        <Answered replies={WAITING}>
          <SinceOf kept={digest} />
        </Answered>
      </Case>
      <Case name="since, refused" width={34} framed>
        <Answered replies={FAILED}>
          <SinceOf kept={digest} />
        </Answered>
      </Case>
    </>
  )
}

function SinceOf({ kept }: { kept: DigestAnswer }) {
  const telling = useTelling(kept)
  return <Since digest={kept} choice={day} telling={telling} />
}
