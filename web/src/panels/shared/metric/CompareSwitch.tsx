import { Menu, UnstyledButton } from '@mantine/core'
import { comparedPeriod } from '@ochag/api/contract/comparedPeriod'
import { COMPARISONS } from '@ochag/api/contract/metrics'
import { IconChevronDown } from '@tabler/icons-react'
import type { Period } from '../../../view/period'
import { setFilter, useView } from '../../../view/useView'
import { useFormat } from '../useFormat'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

interface CompareProps {
  period: Period
  /** Whether there is data to compare with. */
  comparable: boolean
}

/** With what the period is compared: the one before, or the same days a year ago. */
export function CompareSwitch({ period, comparable }: CompareProps) {
  const say = useMetricSay()
  const format = useFormat()
  const { compare } = useView().filter
  const rangeOf = (comparison: typeof compare) => format.range(comparedPeriod(period, comparison))
  const range = say(`compared.${compare}`, { range: rangeOf(compare) })
  const choose = (value: string) => {
    const comparison = COMPARISONS.find((one) => one === value)
    if (comparison) setFilter({ compare: comparison })
  }
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles.compare} data-testid="compare-switch">
          <span>{comparable ? range : say('compared.nothing', { range })}</span>
          <IconChevronDown size="0.75rem" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('compared.label')}>
        <Menu.RadioGroup value={compare} onChange={choose}>
          {COMPARISONS.map((comparison) => (
            <Menu.RadioItem key={comparison} value={comparison} closeMenuOnClick className={styles.option}>
              <b>{say(`comparison.${comparison}`)}</b>
              <span>{rangeOf(comparison)}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
