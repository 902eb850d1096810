import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { IntervalAxis } from '../../../charts/Interval'
import { HelpButton } from '../../../panels/help/HelpButton'
import { countsApart } from '../model/aspects'
import { axisOf } from '../model/axis'
import { nextOrder, type OrderBy, orderedBy } from '../model/order'
import { look } from '../state/rankingState'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import { useRankingWords } from '../useRankingWords'
import { RankingRow } from './RankingRow'
import styles from './table.module.css'

/** Every row with its value, how sure that is, and its course. */
export function RankingTable({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const { rows, ranking, whole, metric, state } = shown
  const words = useRankingWords(metric, ranking)
  const domain = axisOf(ranking)
  const change = ranking.aspect === 'change'
  const counted = countsApart(metric)
  return (
    <>
      {ranking.fair && <p className={styles.note}>{say(`note.${ranking.aspect}`)}</p>}
      <table className={styles.table} aria-label={say('table', { name: say(`kind.${state.kind}`) })}>
        <thead>
          <tr>
            <th scope="col" className={styles.place}>
              {say('column.place')}
            </th>
            <Sortable by="name" text={say('column.name')} shown={shown} className={styles.name} />
            {change && (
              <th scope="col" className={styles.figure}>
                {say('column.before')}
              </th>
            )}
            <Sortable
              by="now"
              text={say(change ? 'column.now' : 'column.level')}
              shown={shown}
              className={styles.figure}
            />
            {change && <Sortable by="raw" text={say('column.change')} shown={shown} className={styles.change} />}
            {ranking.fair && (
              <Sortable by="estimate" text={say('column.estimate')} shown={shown} className={styles.estimate}>
                <span className={styles.help}>
                  <HelpButton topics={['estimate', 'interval']} />
                </span>
              </Sortable>
            )}
            {domain && (
              <th scope="col" className={styles.interval}>
                <span className={styles.long}>{say(ranking.fair ? 'column.interval' : 'column.amount')}</span>
                <span className={styles.short}>{say('column.short')}</span>
                <div className={styles.axis}>
                  <IntervalAxis domain={domain} write={words.tick} />
                </div>
              </th>
            )}
            <th scope="col" className={styles.trend}>
              {say('column.trend')}
            </th>
            {counted && <Sortable by="count" text={say('column.count')} shown={shown} className={styles.count} />}
          </tr>
        </thead>
        <tbody>
          {whole && <RankingRow row={{ ...whole, name: say('whole') }} place={null} shown={shown} domain={domain} />}
          {rows.map((row, index) => (
            <RankingRow key={row.code} {...{ row, place: index + 1, shown, domain }} />
          ))}
        </tbody>
      </table>
      {ranking.fair && (
        <p className={styles.marks}>
          {say('marks')}
          {ranking.reference !== null && ` · ${say(change ? 'axis.still' : 'axis.reference')}`}
        </p>
      )}
    </>
  )
}

interface SortableProps {
  by: OrderBy
  text: string
  shown: RankingShown
  className: string | undefined
  /** What stands beside the name of the column. */
  children?: ReactNode
}

function Sortable({ by, text, shown: { state, ranking, metric }, className, children }: SortableProps) {
  const say = useRankingText()
  const order = { ...state.order, by: orderedBy(state.order.by, ranking, countsApart(metric)) }
  const sorted = order.by === by
  return (
    <th scope="col" className={className} aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      {children}
      <UnstyledButton
        className={styles.sort}
        aria-label={say('sort', { column: text })}
        onClick={() => look({ order: nextOrder(order, by) })}
      >
        {text} <span aria-hidden="true">{sorted ? (order.descending ? '↓' : '↑') : ''}</span>
      </UnstyledButton>
    </th>
  )
}
