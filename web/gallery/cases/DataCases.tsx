import type { Import } from '@ochag/api/contract/imports'
import { ProblemError } from '../../src/api/problemError'
import { Problem } from '../../src/pages/data/shared/Problem'
import { ProblemLine } from '../../src/pages/data/shared/ProblemLine'
import { Rows } from '../../src/pages/data/shared/Rows'
import { LocatedBar } from '../../src/pages/data/sources/LocatedBar'
import { FileCard } from '../../src/pages/data/upload/FileCard'
import { ImportReport } from '../../src/pages/data/upload/ImportReport'
import { ProgressBar } from '../../src/pages/data/upload/ProgressBar'
import type { QueueItem } from '../../src/pages/data/upload/queue'
import { Case, Section } from '../Case'

const located = { house: 700, street: 200, settlement: 80, none: 15, doubtful: 5 }
const health = { source: 'pos', appeals: 1000, located, lastImport: null, lastAppeal: null, lagHours: 3 }
const file: QueueItem = {
  key: 1,
  fileName: 'Тепловая карта 01.11.xlsx',
  bytes: 2_400_000,
  phase: 'sending',
  sent: 1_500_000,
  report: null,
  reading: {},
  importId: null,
  error: null,
  topics: {},
}
const refused = { ...file, phase: 'refused', error: new ProblemError('too_large', 413, null, 'too large') } as const
const ended: Import = {
  id: 7,
  state: 'done',
  begunAt: '2026-11-22T08:00:00Z',
  seenAt: '2026-11-22T08:01:00Z',
  begunBy: 'аналитик',
  fileName: file.fileName,
  fileBytes: file.bytes,
  fileHash: '00',
  profile: 'heat-map',
  total: 1000,
  read: 1000,
  created: 900,
  updated: 60,
  unchanged: 36,
  rejected: 4,
  rate: null,
  secondsLeft: null,
  unknown: [],
  failure: null,
  undoneBy: null,
}

/** Cards of the page of the data. */
export function DataCases() {
  const noKey = new ProblemError('unauthorized', 401, null, 'a key is needed')
  return (
    <Section name="data">
      <Case name="progress" width={18}>
        <ProgressBar label="Загрузка" share={0.4} />
      </Case>
      <Case name="progress without an end" width={18}>
        <ProgressBar label="Загрузка" share={null} />
      </Case>
      <Case name="where appeals are" width={18}>
        <LocatedBar source={health} />
      </Case>
      <Case name="file on its way" width={24}>
        <FileCard item={file} />
      </Case>
      <Case name="file waiting" width={24}>
        <FileCard item={{ ...file, phase: 'waiting' }} />
      </Case>
      <Case name="file refused" width={24}>
        <FileCard item={refused} />
      </Case>
      <Case name="import ended" width={24}>
        <ImportReport ended={ended} />
      </Case>
      <Case name="no key" width={20}>
        <Problem error={noKey} onRetry={() => undefined} />
      </Case>
      <Case name="an action failed" width={20}>
        <ProblemLine error={new ProblemError('internal', 500, '4f1c9a', 'internal')} />
      </Case>
      <Case name="loading" width={18}>
        <Rows count={3} height="1.5rem" />
      </Case>
    </Section>
  )
}
