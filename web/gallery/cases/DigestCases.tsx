import { Archive } from '../../src/pages/digest/bar/Archive'
import { DigestBar } from '../../src/pages/digest/bar/DigestBar'
import type { DigestChoice } from '../../src/pages/digest/choice/digestChoice'
import { DigestSheet } from '../../src/pages/digest/sections/DigestSheet'
import { ToCome } from '../../src/pages/digest/sections/ToCome'
import { Case, Section } from '../Case'
import { digest, emptyDigest, municipalDigest } from '../fixtures/digest'
import { region } from '../fixtures/region'

/** Two of them stand beside each other on a wide screen. */
const WIDTH = 56

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
      <Case name="to come" width={WIDTH}>
        <ToCome choice={{ ...day, first: '2026-12-01' }} region={region} />
      </Case>
    </Section>
  )
}
