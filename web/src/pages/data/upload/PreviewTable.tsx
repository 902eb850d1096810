import type { PreviewRow } from '@ochag/api/contract/upload'
import { IconMapPin, IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../panels/shared/useFormat'
import { type Names, useNames } from '../../../panels/shared/useNames'
import { STATUSES } from '../../../view/values'
import tables from '../shared/tables.module.css'
import { plainly } from '../texts/plainly'
import { type Say, useDataText } from '../texts/useDataText'
import styles from './upload.module.css'

const COLUMNS = ['line', 'date', 'topic', 'municipality', 'address', 'status', 'source', 'text', 'result'] as const

const PRECISIONS = ['point', 'house', 'street', 'road', 'settlement', 'municipality', 'region', 'none'] as const
const ON_THE_MAP = new Set<string>(['point', 'house', 'street'])

/** The first rows of a file as they will look once they are imported; nothing of it is stored yet. */
export function PreviewTable({ rows }: { rows: PreviewRow[] }) {
  const say = useDataText()
  const names = useNames()
  if (rows.length === 0) return <p className={styles.note}>{say('preview.empty')}</p>
  // Many exports have no texts.
  const hasText = rows.some(({ text }) => text !== null)
  const columns = COLUMNS.filter((column) => column !== 'text' || hasText)
  return (
    <div className={styles.section}>
      <h3>{say('preview.title')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.preview} tabIndex={0} aria-label={say('preview.title')}>
        <table className={tables.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`preview.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.sheet}:${row.line}`} row={row} names={names} hasText={hasText} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Row({ row, names, hasText }: { row: PreviewRow; names: Names; hasText: boolean }) {
  const say = useDataText()
  const format = useFormat()
  return (
    <tr>
      <td className={tables.quiet}>{row.line}</td>
      <td className={tables.nowrap}>{row.createdAt && format.moment(new Date(row.createdAt))}</td>
      <td>
        {row.topic ? names.topic(row.topic) : row.result !== 'rejected' && say('preview.noTopic')}
        {row.topicWords && <span className={tables.second}>{row.topicWords.join(' › ')}</span>}
      </td>
      <td>{row.municipality && names.municipality(row.municipality)}</td>
      <td>
        <Place row={row} />
      </td>
      <td>
        <Status row={row} />
      </td>
      <td>{row.source && names.source(row.source)}</td>
      {hasText && (
        <td>
          <span className={styles.text}>{row.text}</span>
        </td>
      )}
      <td>
        <Result row={row} say={say} />
      </td>
    </tr>
  )
}

function Place({ row }: { row: PreviewRow }) {
  const { t } = useTranslation()
  const say = useDataText()
  const precision = PRECISIONS.find((known) => known === row.precision)
  if (!precision) return null
  const Sign = ON_THE_MAP.has(precision) ? IconMapPin : IconMapPinOff
  return (
    <span className={styles.place}>
      {row.address ?? <span className={tables.quiet}>{say('preview.noAddress')}</span>}
      <span className={tables.second}>
        <Sign size="0.75rem" aria-hidden="true" /> {t(`precision.${precision}`)}
      </span>
    </span>
  )
}

function Status({ row }: { row: PreviewRow }) {
  const { t } = useTranslation()
  const status = STATUSES.find((known) => known === row.status)
  if (!status) return null
  const name = t(`status.${status}`)
  const raw = row.rawStatus && row.rawStatus.toLowerCase() !== name.toLowerCase() ? row.rawStatus : null
  return (
    <>
      {name}
      {raw && <span className={tables.second}>← {raw}</span>}
    </>
  )
}

function Result({ row, say }: { row: PreviewRow; say: Say }) {
  return (
    <span className={row.result === 'rejected' ? tables.bad : tables.nowrap}>
      {say(`result.${row.result}`)}
      {row.errors.map(({ field, reason }) => (
        <span key={`${field} ${reason}`} className={tables.second}>
          {plainly(reason, say)}
        </span>
      ))}
    </span>
  )
}
