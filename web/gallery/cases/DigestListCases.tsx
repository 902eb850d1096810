import { Tip } from '../../src/charts/Tip'
import type { DigestChoice } from '../../src/pages/digest/choice/digestChoice'
import { PartPage } from '../../src/pages/digest/list/PartPage'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { latestPage } from '../fixtures/appeals'
import { digest } from '../fixtures/digest'
import { FAILED, FULL, pages, WAITING } from '../replies'
import { Differences } from './Differences'

const WIDTH = 44
const choice: DigestChoice = { unit: 'day', first: '2026-11-20', municipality: null, part: 'late' }

const STATES = {
  'closed late': { ...FULL, appeals: () => pages({ appeals: latestPage.appeals, count: 31, next: 'more' }) },
  'not as the digest said': { ...FULL, appeals: () => pages({ ...latestPage, count: 7 }) },
  none: { ...FULL, appeals: () => pages({ appeals: [], count: 0, next: null }) },
  waiting: WAITING,
  refused: FAILED,
}

/** The appeals behind a figure of the digest, what has become known since, and what is read of a chart. */
export function DigestListCases() {
  return (
    <Section name="lists">
      {Object.entries(STATES).map(([name, replies]) => (
        <Case key={name} name={name} width={WIDTH}>
          <Answered replies={replies}>
            <PartPage choice={choice} part="late" digest={digest} />
          </Answered>
        </Case>
      ))}
      {[0, 0.5, 1].map((at) => (
        <Case key={at} name={`tip at ${at}`} width={18} height={4} framed>
          <Tip at={at}>20 ноя: 264</Tip>
        </Case>
      ))}
      <Differences />
    </Section>
  )
}
