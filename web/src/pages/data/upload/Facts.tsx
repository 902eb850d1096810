import type { FileReport } from '@ochag/api/contract/upload'
import type { ReactNode } from 'react'
import { useFormat } from '../../../panels/shared/useFormat'
import { sayOr, useDataText } from '../texts/useDataText'
import styles from './upload.module.css'

const MOST_COLUMNS = 8

/** What was found in a file, as a list of facts. */
export function Facts({ report }: { report: FileReport }) {
  const say = useDataText()
  const format = useFormat()
  const rows =
    report.total === null
      ? report.looked > 0
        ? say('card.looked', { value: format.number(report.looked) })
        : say('card.looking')
      : format.number(report.total)
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={say('card.layout')}>{sayOr(say, 'layout', report.profile ?? '')}</Fact>
        {report.sheet && <Fact name={say('card.sheet')}>{report.sheet}</Fact>}
        {report.headerLine && <Fact name={say('card.header')}>{say('card.line', { line: report.headerLine })}</Fact>}
        {!report.needsDay && report.failure === null && <Fact name={say('card.rows')}>{rows}</Fact>}
        {report.day && <Fact name={say('card.period')}>{format.day(report.day)}</Fact>}
        {!report.needsDay && <Columns name={say('card.unused')} columns={report.unused} />}
        {report.missing.length > 0 && <Columns name={say('card.missing')} columns={report.missing} />}
      </dl>
      {report.sameFile.length > 0 && (
        <p className={styles.note}>
          {say('card.same', { imports: report.sameFile.map((id) => say('card.sameOne', { id })).join(', ') })}
        </p>
      )}
    </>
  )
}

function Columns({ name, columns }: { name: string; columns: string[] }) {
  const say = useDataText()
  const more = columns.length - MOST_COLUMNS
  const shown = columns.slice(0, MOST_COLUMNS).join(', ')
  return (
    <Fact name={name}>
      {shown || say('card.nothing')}
      {more > 0 && ` ${say('card.more', { count: more, value: more })}`}
    </Fact>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
