import { UnstyledButton } from '@mantine/core'
import { IntervalAxis } from '../../../charts/Interval'
import { axisOf } from '../model/axis'
import { nextOrder, type OrderBy } from '../model/order'
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
  return (
    <>
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
            <Sortable
              by="estimate"
              text={say(change ? 'column.change' : 'column.estimate')}
              shown={shown}
              className={styles.estimate}
            />
            <th scope="col" className={styles.interval}>
              {say('column.interval')}
              {domain && (
                <div className={styles.axis}>
                  <IntervalAxis domain={domain} write={words.tick} />
                </div>
              )}
            </th>
            <th scope="col" className={styles.trend}>
              {say('column.trend')}
            </th>
            <Sortable by="count" text={say('column.count')} shown={shown} className={styles.count} />
          </tr>
        </thead>
        <tbody>
          {whole && <RankingRow row={{ ...whole, name: say('whole') }} place={null} shown={shown} domain={domain} />}
          {rows.map((row, index) => (
            <RankingRow key={row.code} {...{ row, place: index + 1, shown, domain }} />
          ))}
        </tbody>
      </table>
      {domain && (
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
}

function Sortable({ by, text, shown: { state }, className }: SortableProps) {
  const say = useRankingText()
  const { order } = state
  const sorted = order.by === by
  return (
    <th scope="col" className={className} aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
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
