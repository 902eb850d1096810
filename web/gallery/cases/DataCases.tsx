import { ProblemError } from '../../src/api/problemError'
import { DoubtRow } from '../../src/pages/data/doubts/DoubtRow'
import { DoubtsTab } from '../../src/pages/data/doubts/DoubtsTab'
import { ReasonChips } from '../../src/pages/data/doubts/ReasonChips'
import { HistoryTab } from '../../src/pages/data/history/HistoryTab'
import { Problem } from '../../src/pages/data/shared/Problem'
import { ProblemLine } from '../../src/pages/data/shared/ProblemLine'
import { Rows } from '../../src/pages/data/shared/Rows'
import { SourceLocated } from '../../src/pages/data/sources/SourceLocated'
import { SourcesTab } from '../../src/pages/data/sources/SourcesTab'
import { RuleList } from '../../src/pages/data/words/RuleList'
import { TopicWords } from '../../src/pages/data/words/TopicWords'
import { Answered } from '../Answered'
import { Case, Screen, Section } from '../Case'
import { sourceHealth } from '../fixtures/sourceHealth'
import { doubts } from '../fixtures/vocabulary'
import { EMPTY, refusal } from '../replies'

/** Two of them stand beside each other on a wide screen. */
const WIDTH = 56
const DIALOG = { width: 40, height: 22 }

/** The parts of the page of the data, but for what files go through. */
export function DataCases() {
  const noKey = new ProblemError('unauthorized', 401, null, 'a key is needed')
  return (
    <Section name="data">
      {sourceHealth.slice(0, 2).map((source) => (
        <Case key={source.source} name={`where appeals are, ${source.source}`} width={18}>
          <SourceLocated source={source} />
        </Case>
      ))}
      <Case name="no key" width={20}>
        <Problem error={noKey} onRetry={ignore} />
      </Case>
      <Case name="an action failed" width={20}>
        <ProblemLine error={refusal} />
      </Case>
      <Case name="loading" width={18}>
        <Rows count={3} height="1.5rem" />
      </Case>
      <Screen name="a key is asked for" of="dialog" query="shows=key" {...DIALOG} />
      <Screen name="the key was refused" of="dialog" query="shows=wrong+key" {...DIALOG} />
      <Screen name="an import is taken back" of="dialog" query="shows=undo" {...DIALOG} />
      <Screen name="what has been done" of="dialog" query="shows=toast" width={40} height={8} />
      <Tabs />
      <Doubts />
    </Section>
  )
}

function Tabs() {
  return (
    <>
      <Case name="imports in every state" width={WIDTH}>
        <HistoryTab />
      </Case>
      <Case name="sources" width={WIDTH}>
        <SourcesTab />
      </Case>
      <Case name="words of topics" width={WIDTH}>
        <TopicWords />
      </Case>
      <Case name="words of statuses" width={WIDTH}>
        <RuleList field="status" />
      </Case>
      <Case name="whose task" width={WIDTH}>
        <RuleList field="executor" />
      </Case>
      <Answered replies={EMPTY}>
        <Case name="no imports" width={WIDTH}>
          <HistoryTab />
        </Case>
        <Case name="no words of topics" width={WIDTH}>
          <TopicWords />
        </Case>
        <Case name="no rules" width={WIDTH}>
          <RuleList field="source" />
        </Case>
        <Case name="nothing doubtful" width={WIDTH}>
          <DoubtsTab />
        </Case>
      </Answered>
    </>
  )
}

function Doubts() {
  return (
    <>
      <Case name="reasons to doubt" width={WIDTH}>
        <ReasonChips counts={doubts.counts} chosen="municipality" onChoose={ignore} />
      </Case>
      {doubts.doubts.map((doubt) => (
        <Case key={doubt.id} name={`doubtful: ${doubt.reason}`} width={WIDTH} framed>
          <DoubtRow doubt={doubt} onPlace={ignore} />
        </Case>
      ))}
    </>
  )
}

function ignore(): void {}
