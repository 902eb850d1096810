import { SegmentedControl } from '@mantine/core'
import { FilterChips } from '../../../panels/filter/FilterChips'
import { PageTools } from '../../shared/head/PageHead'
import { RenewOrder } from '../../shared/order/RenewOrder'
import { PeriodButton } from '../../shared/PeriodButton'
import type { Aspect } from '../model/ranked'
import { KINDS, look, type RankingState } from '../state/rankingState'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'

const ASPECTS: readonly Aspect[] = ['change', 'level']
const DISPLAYS: readonly RankingState['display'][] = ['list', 'charts']

/** Over which days, what is compared, and how. */
export function Choices({ shown: { state, aspect, aspects, period, moved, renew } }: { shown: RankingShown }) {
  const say = useRankingText()
  return (
    <PageTools>
      <PeriodButton period={period} label={(range) => say('period', { range })} />
      <SegmentedControl
        size="xs"
        aria-label={say('kinds')}
        data={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
        value={state.kind}
        onChange={(value) => look({ kind: KINDS.find((kind) => kind === value) ?? 'municipality' })}
      />
      <SegmentedControl
        size="xs"
        aria-label={say('aspects')}
        data={ASPECTS.map((value) => ({
          value,
          label: say(`aspect.${value}`),
          disabled: !aspects.includes(value),
        }))}
        value={aspect ?? ''}
        onChange={(value) => look({ aspect: ASPECTS.find((one) => one === value) ?? 'change' })}
      />
      <SegmentedControl
        size="xs"
        aria-label={say('displays')}
        data={DISPLAYS.map((value) => ({ value, label: say(`display.${value}`) }))}
        value={state.display}
        onChange={(value) => look({ display: value === 'charts' ? 'charts' : 'list' })}
      />
      <FilterChips />
      <RenewOrder moved={moved} onRenew={renew} />
    </PageTools>
  )
}
