import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import styles from './why.module.css'

/** In plain words: why the order is fair, and what the colours claim. */
export function Why({ shown: { ranking, metric } }: { shown: RankingShown }) {
  const say = useRankingText()
  const { aspect, fair, rows } = ranking
  const estimated = rows.some(({ estimate }) => estimate !== null)
  const young = aspect === 'change' && (metric === 'overdue' || metric === 'returned')
  return (
    <section className={styles.why}>
      <h3>{say('why.title')}</h3>
      {fair ? <p>{say(`why.${aspect}`)}</p> : <p>{say(estimated ? 'why.amount' : 'why.plain')}</p>}
      {fair && <p>{say(aspect === 'change' ? 'why.colour' : 'why.levelColour')}</p>}
      {young && <p>{say('why.young')}</p>}
    </section>
  )
}
