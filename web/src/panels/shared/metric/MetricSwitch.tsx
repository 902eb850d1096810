import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useView } from '../../../view/useView'
import { useFormat } from '../useFormat'
import { MetricOptions } from './MetricOptions'
import { MetricTrouble } from './MetricTrouble'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

/** What is measured: on the map, in the matrix, in every chart and export. */
export function MetricSwitch() {
  const say = useMetricSay()
  const { name } = useMetricWords(useFormat())
  const { metric } = useView()
  return (
    <div className={styles.switch}>
      <Menu position="bottom-start" width="target" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            fullWidth
            variant="default"
            size="xs"
            justify="space-between"
            rightSection={<IconChevronDown size="0.875rem" />}
            aria-label={say('choose', { name: name(metric) })}
            data-testid="metric-switch"
            data-metric={metric}
          >
            {name(metric)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu} aria-label={say('label')}>
          <MetricOptions />
        </Menu.Dropdown>
      </Menu>
      {metric !== 'count' && <MetricTrouble />}
    </div>
  )
}
