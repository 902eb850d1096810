import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestChoice } from '../../src/pages/digest/choice/digestChoice'
import { Since } from '../../src/pages/digest/kept/Since'
import { useTelling } from '../../src/pages/digest/shared/useTelling'
import { Answered } from '../Answered'
import { Case } from '../Case'
import { digest } from '../fixtures/digest'
import { FAILED, FULL, told, WAITING } from '../replies'

const day: DigestChoice = { unit: 'day', first: '2026-11-20', municipality: null, part: null }

/** What has become known since a digest was kept. */
export function Differences() {
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
