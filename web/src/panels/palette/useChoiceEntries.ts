import { METRICS } from '@ochag/api/contract/metrics'
import { IconBookmark, IconCalendar, IconGauge } from '@tabler/icons-react'
import { useRegion } from '../../api/useRegion'
import { useMetricWords } from '../../i18n/metric/useMetricWords'
import { lastShownDay } from '../../view/lastDay'
import { type PresetName, presets } from '../../view/period'
import { openSavedView, useSavedViews } from '../../view/savedViews'
import { setFilter, setMetric } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import type { Entry } from './entry'
import { showInView } from './show'
import { usePaletteText } from './texts/usePaletteText'

/** What is measured. */
export function useMetricEntries(): Entry[] {
  const say = usePaletteText()
  const words = useMetricWords(useFormat())
  return METRICS.map((metric) => ({
    id: `metric ${metric}`,
    group: 'actions',
    label: say('action.metric', { name: words.name(metric) }),
    names: [metric],
    icon: IconGauge,
    hint: words.unit(metric),
    onlyFound: true,
    run: () =>
      showInView(
        (view) => ({ ...view, metric }),
        () => setMetric(metric),
      ),
  }))
}

const PERIODS = { '7d': 'week', '30d': 'month', quarter: 'quarter', year: 'year' } as const

/** The periods offered by one click. */
export function usePeriodEntries(): Entry[] {
  const say = usePaletteText()
  const region = useRegion().data
  const offered = region ? presets(lastShownDay(region), region.firstDay) : []
  return offered.flatMap(({ name, period }) =>
    isNamed(name)
      ? {
          id: `period ${name}`,
          group: 'actions' as const,
          label: say('action.period', { name: say(`period.${PERIODS[name]}`) }),
          names: [`period ${name}`],
          icon: IconCalendar,
          onlyFound: true,
          run: () =>
            showInView(
              (view) => ({ ...view, filter: { ...view.filter, period } }),
              () => setFilter({ period }),
            ),
        }
      : [],
  )
}

function isNamed(name: PresetName): name is keyof typeof PERIODS {
  return name in PERIODS
}

/** The views that are kept on this machine. */
export function useSavedEntries(): Entry[] {
  return useSavedViews().map((view) => ({
    id: `view ${view.id}`,
    group: 'views',
    label: view.name,
    names: [],
    icon: IconBookmark,
    run: () => openSavedView(view),
  }))
}
