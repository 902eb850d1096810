import { Radio } from '@mantine/core'
import '@mantine/core/styles/RadioCard.layer.css'
import '@mantine/core/styles/RadioIndicator.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { COMPARISONS } from '@ochag/api/contract/metrics'
import type { Region } from '@ochag/api/contract/region'
import { comparedSpan } from '../../view/comparedSpan'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { type OtherSide, otherFilter } from '../../view/split'
import { setSplit, useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import { useSpanText } from '../shared/useSpanText'
import { OtherDays } from './OtherDays'
import styles from './split.module.css'
import { useSplitText } from './texts/useSplitText'

/** Which days are on the left; those on the right are the filter's. */
export function PeriodSides({ region }: { region: Region }) {
  const say = useSplitText()
  const format = useFormat()
  const spanText = useSpanText()
  const { filter, split } = useView()
  const today = lastShownDay(region)
  const period = resolvePeriod(filter, today)
  const side = split?.side.kind === 'topic' ? undefined : split?.side
  const { from, to } = side ? resolvePeriod(otherFilter(filter, side, region), today) : period
  const left = { from, to }
  const choose = (next: OtherSide) => setSplit({ side: next, at: split?.at ?? 50 })
  function chooseNamed(name: string) {
    const comparison = COMPARISONS.find((one) => one === name)
    choose(comparison ? { kind: 'compared', comparison } : { kind: 'period', period: left })
  }
  return (
    <>
      <Radio.Group
        label={say('left')}
        value={side?.kind === 'compared' ? side.comparison : 'other'}
        onChange={chooseNamed}
      >
        <div className={styles.choices}>
          {COMPARISONS.map((comparison) => (
            <Radio
              key={comparison}
              size="xs"
              value={comparison}
              label={say(`comparison.${comparison}`, { range: spanText(comparedSpan(region, filter, comparison)) })}
            />
          ))}
          <Radio size="xs" value="other" label={say('other')} />
        </div>
      </Radio.Group>
      {side?.kind === 'period' && (
        <OtherDays region={region} period={left} onChoose={(chosen) => choose({ kind: 'period', period: chosen })} />
      )}
      <p className={styles.side}>
        {say('right')}: <b>{say('byFilter', { name: format.range(period) })}</b>
      </p>
    </>
  )
}
