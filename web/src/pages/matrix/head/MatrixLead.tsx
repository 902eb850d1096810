import type { Region } from '@ochag/api/contract/region'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { HelpButton } from '../../../panels/help/HelpButton'
import { useComparable } from '../../../panels/shared/useComparable'
import { useFormat } from '../../../panels/shared/useFormat'
import { useSpanText } from '../../../panels/shared/useSpanText'
import { comparedSpan } from '../../../view/comparedSpan'
import { lastShownDay } from '../../../view/lastDay'
import { resolvePeriod } from '../../../view/period'
import { useView } from '../../../view/useView'
import { useMatrixText } from '../texts/useMatrixText'

/** What the numbers are, of which days, and what they are compared with. */
export function MatrixLead({ region }: { region: Region }) {
  const say = useMatrixText()
  const format = useFormat()
  const words = useMetricWords(format)
  const comparable = useComparable()
  const { filter, metric } = useView()
  const period = resolvePeriod(filter, lastShownDay(region))
  const compared = useSpanText()(comparedSpan(region, filter))
  return (
    <>
      {capital(say('lead', { unit: words.unit(metric), range: format.range(period) }))}
      {' · '}
      {comparable ? say('compared', { range: compared }) : say('notCompared')}{' '}
      <HelpButton topics={[metric, 'cell', 'chance', 'line']} />
    </>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
