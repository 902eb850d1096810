import type { DigestFigure } from '@ochag/api/contract/digest'
import type { Narrowing, Telling } from '../sentences/telling'
import { useDigestText } from '../texts/useDigestText'
import { Against } from './Against'
import { FigureLink } from './FigureLink'
import styles from './shared.module.css'

/** A line of the table: a name, its figure, and what narrows the map to it. */
export interface FigureRow extends DigestFigure {
  key: string
  name: string
  narrowing: Narrowing
  /** A part of the line above it. */
  part?: boolean
}

interface FigureTableProps {
  label: string
  rows: readonly FigureRow[]
  telling: Telling
  /** Of what the shares are shares; without it there are none. */
  whole?: number
  /** Counts too small to be compared. */
  plain?: boolean
}

/** Counts with their shares and how they stand to the stretch before and to the mean. */
export function FigureTable({ label, rows, telling, whole, plain }: FigureTableProps) {
  const say = useDigestText()
  const { format, digest } = telling
  const { unit } = digest.period
  const [previous, usual] = plain ? [null, null] : [digest.period.previous, digest.period.usual]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{say('column.count')}</th>
          {whole !== undefined && (
            <th scope="col" className={styles.spare}>
              {say('column.share')}
            </th>
          )}
          {previous && <th scope="col">{say(`column.previous.${unit}`)}</th>}
          {usual && <th scope="col">{say('column.usual')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-part={row.part || undefined}>
            <th scope="row">{row.name}</th>
            <td>
              <FigureLink address={telling.now('', row.narrowing).address}>{format.number(row.count)}</FigureLink>
            </td>
            {whole !== undefined && (
              <td className={styles.spare}>{whole > 0 ? format.share(row.count / whole) : '—'}</td>
            )}
            {previous && (
              <td>
                <Against count={row.count} base={row.previous} />
              </td>
            )}
            {usual && (
              <td>
                <Against count={row.count} base={row.usual === null ? null : row.usual / usual.units} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
