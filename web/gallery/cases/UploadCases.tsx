import { ProblemError } from '../../src/api/problemError'
import { DayField } from '../../src/pages/data/upload/DayField'
import { DropArea } from '../../src/pages/data/upload/DropArea'
import { Facts } from '../../src/pages/data/upload/Facts'
import { FileCard } from '../../src/pages/data/upload/FileCard'
import { ImportProgress } from '../../src/pages/data/upload/ImportProgress'
import { ImportReport } from '../../src/pages/data/upload/ImportReport'
import { MappingScreen } from '../../src/pages/data/upload/mapping/MappingScreen'
import { SaveProfile } from '../../src/pages/data/upload/mapping/SaveProfile'
import { PreviewTable } from '../../src/pages/data/upload/PreviewTable'
import { ProgressBar } from '../../src/pages/data/upload/ProgressBar'
import { RecognitionHeading } from '../../src/pages/data/upload/RecognitionHeading'
import { StartButton } from '../../src/pages/data/upload/StartButton'
import { UnknownWords } from '../../src/pages/data/upload/UnknownWords'
import { Case, Section } from '../Case'
import { ended, file, imports, report, unmapped } from '../fixtures/uploads'

const WIDTH = 64
const NARROW = 26
const tooLarge = new ProblemError('too_large', 413, null, 'too large')

/** What a file goes through until its appeals are stored. */
export function UploadCases() {
  return (
    <Section name="upload">
      <Case name="to drop files" width={40}>
        <DropArea isEmpty needsKey={false} />
      </Case>
      <Case name="to drop files, with a key" width={40}>
        <DropArea isEmpty needsKey />
      </Case>
      <Case name="to drop more" width={40}>
        <DropArea isEmpty={false} needsKey={false} />
      </Case>
      <Files />
      <Recognised />
      <Mapping />
      <Imports />
    </Section>
  )
}

function Files() {
  return (
    <>
      <Case name="file on its way" width={NARROW}>
        <FileCard item={file} />
      </Case>
      <Case name="file waiting" width={NARROW}>
        <FileCard item={{ ...file, phase: 'waiting' }} />
      </Case>
      <Case name="file refused" width={NARROW}>
        <FileCard item={{ ...file, phase: 'refused', error: tooLarge }} />
      </Case>
      <Case name="progress" width={18}>
        <ProgressBar label="Загрузка" share={0.4} />
      </Case>
      <Case name="progress without an end" width={18}>
        <ProgressBar label="Загрузка" share={null} />
      </Case>
    </>
  )
}

function Recognised() {
  const looking = { ...report, total: null, looked: 400 }
  return (
    <>
      <Case name="recognised" width={WIDTH} framed>
        <RecognitionHeading item={file} report={report} canBeMapped onRemove={ignore} />
        <Facts report={report} />
        <StartButton item={file} report={report} />
      </Case>
      <Case name="still looked through, known already" width={WIDTH} framed>
        <Facts report={{ ...looking, sameFile: [7], missing: ['Статус'] }} />
        <StartButton item={file} report={looking} />
      </Case>
      <Case name="a day is wanted" width={NARROW} framed>
        <DayField report={{ ...report, needsDay: true }} reading={{}} onRead={ignore} />
        <StartButton item={file} report={{ ...report, needsDay: true }} />
      </Case>
      <Case name="preview" width={WIDTH} framed>
        <PreviewTable rows={report.rows} />
      </Case>
      <Case name="preview of nothing" width={NARROW} framed>
        <PreviewTable rows={[]} />
      </Case>
      <Case name="words without a meaning" width={WIDTH} framed>
        <UnknownWords item={file} report={report} />
      </Case>
      <Case name="all words known" width={NARROW} framed>
        <UnknownWords item={file} report={{ ...report, unknown: [] }} />
      </Case>
    </>
  )
}

function Mapping() {
  const unreadable = { ...unmapped, headers: [], failure: 'the file is empty' }
  const mapping = { createdAt: 'Когда', text: 'О чём', address: 'Где' }
  return (
    <>
      <Case name="not recognised" width={WIDTH} framed>
        <RecognitionHeading item={file} report={unmapped} canBeMapped onRemove={ignore} />
        <MappingScreen file={unmapped} failure={null} initial={undefined} onApply={ignore} />
      </Case>
      <Case name="mapped, but it did not do" width={WIDTH} framed>
        <MappingScreen
          file={unmapped}
          failure="the file has no column Статус; its columns are Когда, О чём, Где"
          initial={mapping}
          onApply={ignore}
        />
      </Case>
      <Case name="not readable" width={WIDTH} framed>
        <RecognitionHeading item={file} report={unreadable} canBeMapped={false} onRemove={ignore} />
      </Case>
      <Case name="to keep a mapping" width={WIDTH} framed>
        <SaveProfile mapping={{}} />
      </Case>
    </>
  )
}

function Imports() {
  const [running] = imports
  return (
    <>
      {running && (
        <Case name="importing" width={40} framed>
          <ImportProgress current={running} />
        </Case>
      )}
      {running && (
        <Case name="import begins" width={40} framed>
          <ImportProgress current={{ ...running, total: null, rate: null, secondsLeft: null }} />
        </Case>
      )}
      <Case name="import ended" width={40} framed>
        <ImportReport ended={ended} />
      </Case>
      <Case name="import failed" width={40} framed>
        <ImportReport ended={{ ...ended, state: 'failed', failure: 'the file is cut short', rejected: 0 }} />
      </Case>
      <Case name="import taken back" width={40} framed>
        <ImportReport ended={{ ...ended, state: 'undone' }} />
      </Case>
    </>
  )
}

function ignore(): void {}
