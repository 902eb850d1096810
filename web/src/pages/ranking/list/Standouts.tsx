import { PageLink } from '../../shared/PageLink'
import { inOrder } from '../model/order'
import type { Ranked } from '../model/ranked'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import { useMapLink } from '../useMapLink'
import { useRankingWords } from '../useRankingWords'
import { useRowText } from '../useRowText'
import styles from './standouts.module.css'

/** Ten seconds' worth: what stands out on either side, and how much does not. */
export function Standouts({ shown }: { shown: RankingShown }) {
  const { rows, ranking } = shown
  const say = useRankingText()
  if (!ranking.fair) return null
  const same = rows.filter(({ beyond }) => beyond === null).length
  return (
    <div className={styles.cards}>
      <Side shown={shown} side="worse" />
      <Side shown={shown} side="better" />
      <section className={styles.card} data-side="same">
        <h3>{say('within.title')}</h3>
        <p className={styles.figure}>{say('within.number', { count: same, all: rows.length })}</p>
        <p className={styles.note}>{say('within.text')}</p>
      </section>
    </div>
  )
}

function Side({ shown, side }: { shown: RankingShown; side: 'worse' | 'better' }) {
  const say = useRankingText()
  const { rows, ranking, cards } = shown
  const all = rows.filter(({ beyond }) => beyond === side)
  // Who has been named stays in place while live changes come in; only the look says that it stands out no more.
  const first = inOrder(rows, cards[side])
  const more = all.filter((row) => !first.includes(row)).length
  const change = ranking.aspect === 'change'
  return (
    <section className={styles.card} data-side={side} data-testid={`ranking-${side}`}>
      <h3>
        <span aria-hidden="true">{side === 'worse' ? '▲' : '▼'}</span> {say(`side.${side}.${ranking.aspect}`)}
      </h3>
      {all.length + first.length === 0 && (
        <p className={styles.note}>{say(`side.${side}.${change ? 'none' : 'noneLevel'}`)}</p>
      )}
      <ol>
        {first.map((row) => (
          <Line key={row.code} row={row} shown={shown} isPast={row.beyond !== side} />
        ))}
      </ol>
      {(first.length > 1 || more > 0) && (
        <p className={styles.note}>
          {more > 0 && `${say('more', { count: more })} · `}
          {say('byEstimate')}
        </p>
      )}
    </section>
  )
}

function Line({ row, shown, isPast }: { row: Ranked; shown: RankingShown; isPast: boolean }) {
  const say = useRankingText()
  const words = useRankingWords(shown.metric, shown.ranking)
  const linkOf = useMapLink()
  const said = useRowText(row, shown)
  return (
    <li data-past={isPast || undefined}>
      <PageLink href={linkOf(row.code)}>{row.name}</PageLink>
      {shown.ranking.aspect === 'change' && (
        <span>{say('fromTo', { before: words.value(row.before), now: words.value(row.now) })}</span>
      )}
      <b title={said}>{words.counted(row)}</b>
    </li>
  )
}
