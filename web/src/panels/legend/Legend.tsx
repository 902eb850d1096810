import { Tooltip } from '@mantine/core'
import { useLive } from '../../api/live'
import { useRegion } from '../../api/useRegion'
import { type MapLegend, useMapLegend } from '../../layers/mapLegend'
import { useView } from '../../view/useView'
import { HelpButton } from '../help/HelpButton'
import type { HelpTopic } from '../help/helpTopics'
import { EditorButton } from './EditorButton'
import styles from './LegendFrame.module.css'
import { LegendNotes } from './LegendNotes'
import { LegendSteps } from './LegendSteps'
import { OnScreen } from './OnScreen'
import { useLegendText } from './texts/useLegendText'
import { UnlocatedButton } from './UnlocatedButton'
import { useLegendTitle } from './useLegendTitle'
import { useLiveTime } from './useLiveTime'

/** What the colours mean: unit, period, class bounds, what has no colour, and what the map cannot show. */
export function Legend() {
  const say = useLegendText()
  const legend = useMapLegend()
  const title = useLegendTitle(legend)
  const dataAt = useLiveTime(useLive().lastAt)
  const region = useRegion().data
  const isSplit = useView().split !== null
  if (!region) return null
  return (
    <section className={styles.legend} aria-label={say('label')} data-testid="legend" data-metric={legend.metric}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.buttons}>
          <HelpButton topics={helpTopics(legend, isSplit)} />
          <EditorButton />
        </span>
      </div>
      <LegendSteps legend={legend} />
      <LegendNotes legend={legend} />
      <div className={styles.notes}>
        {isSplit ? (
          <span>{say('halves')}</span>
        ) : (
          <>
            <OnScreen value={legend.onScreen} />
            <UnlocatedButton />
          </>
        )}
        {dataAt && <span>{dataAt}</span>}
        {region.approximate && (
          <Tooltip label={say('approximateHint')} multiline maw="18rem">
            <span>{say('approximate')}</span>
          </Tooltip>
        )}
      </div>
    </section>
  )
}

/** What the legend's figures are: changes have one scale for all, municipalities nothing without a place, halves no sum. */
function helpTopics({ metric, areas }: MapLegend, isSplit: boolean): HelpTopic[] {
  const places: HelpTopic[] = areas ? ['unlocated'] : ['onScreen', 'unlocated']
  return [metric, metric === 'change' ? 'chance' : 'classes', ...(isSplit ? [] : places)]
}
