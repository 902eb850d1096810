import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { HelpButton } from '../../../panels/help/HelpButton'
import { useFormat } from '../../../panels/shared/useFormat'
import { useSpanText } from '../../../panels/shared/useSpanText'
import { SheetButtons } from '../../shared/sheet/SheetButtons'
import { useRankingSheet } from '../sheet/useRankingSheet'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import styles from './head.module.css'

/** What is ranked, over which days and against which. */
export function RankingHead({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const format = useFormat()
  const spanText = useSpanText()
  const words = useMetricWords(format)
  const { metric, aspect = 'level', period, compared, state, rows } = shown
  const sheetOf = useRankingSheet(shown)
  const file = `${say('file')}-${state.kind}-${metric}-${period?.from}_${period?.to}`
  const name = words.name(metric === 'change' ? 'count' : metric)
  const range = period ? format.range(period) : ''
  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <h2 className={styles.title}>{say(`heading.${aspect}`)}</h2>
        <p className={styles.lead}>
          {aspect === 'change' && compared
            ? say('against', { name, range, compared: spanText(compared) })
            : say('lead', { name, range })}{' '}
          <HelpButton topics={[metric, 'estimate', 'interval', 'chance']} />
        </p>
      </div>
      <SheetButtons {...{ sheetOf, file }} disabled={rows.length === 0} />
    </div>
  )
}
