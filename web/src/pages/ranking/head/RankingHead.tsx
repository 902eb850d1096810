import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { HelpButton } from '../../../panels/help/HelpButton'
import { useFormat } from '../../../panels/shared/useFormat'
import { useSpanText } from '../../../panels/shared/useSpanText'
import { MetricChoice, PageHead } from '../../shared/head/PageHead'
import { SheetButtons } from '../../shared/sheet/SheetButtons'
import { useRankingSheet } from '../sheet/useRankingSheet'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'

/** What is ranked, over which days and against which. */
export function RankingHead({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const { metric, aspect = 'level', period, state, rows } = shown
  const sheetOf = useRankingSheet(shown)
  const file = `${say('file')}-${state.kind}-${metric}-${period?.from}_${period?.to}`
  return (
    <PageHead title={say(`heading.${aspect}`)} lead={<RankingLead shown={shown} />}>
      <MetricChoice />
      <SheetButtons {...{ sheetOf, file }} disabled={rows.length === 0} />
    </PageHead>
  )
}

function RankingLead({ shown: { metric, aspect, period, compared } }: { shown: RankingShown }) {
  const say = useRankingText()
  const format = useFormat()
  const spanText = useSpanText()
  const words = useMetricWords(format)
  const name = words.name(metric === 'change' ? 'count' : metric)
  const range = period ? format.range(period) : ''
  return (
    <>
      {aspect === 'change' && compared
        ? say('against', { name, range, compared: spanText(compared) })
        : say('lead', { name, range })}{' '}
      <HelpButton topics={[metric, 'estimate', 'interval', 'chance']} />
    </>
  )
}
