import { Menu, UnstyledButton } from '@mantine/core'
import { COMPARISONS } from '@ochag/api/contract/metrics'
import type { Region } from '@ochag/api/contract/region'
import { IconChevronDown } from '@tabler/icons-react'
import { comparedSpan } from '../../../view/comparedSpan'
import { setFilter, useView } from '../../../view/useView'
import { useSpanText } from '../useSpanText'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

interface CompareProps {
  region: Region
  /** Whether there is data to compare with. */
  comparable: boolean
}

/** With what the period is compared: the one before, or the same days a year ago. */
export function CompareSwitch({ region, comparable }: CompareProps) {
  const say = useMetricSay()
  const spanText = useSpanText()
  const { filter } = useView()
  const { compare } = filter
  const rangeOf = (comparison: typeof compare) => spanText(comparedSpan(region, filter, comparison))
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
