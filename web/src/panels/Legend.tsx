import { Tooltip } from '@mantine/core'
import { useLive } from '../api/live'
import { useRegion } from '../api/useRegion'
import { useMapLegend } from '../layers/mapLegend'
import styles from './Legend.module.css'
import { EditorButton } from './legend/EditorButton'
import { LegendNotes } from './legend/LegendNotes'
import { LegendSteps } from './legend/LegendSteps'
import { OnScreen } from './legend/OnScreen'
import { useLegendText } from './legend/texts/useLegendText'
import { UnlocatedButton } from './legend/UnlocatedButton'
import { useLegendTitle } from './legend/useLegendTitle'
import { useLiveTime } from './legend/useLiveTime'

/** What the colours mean: unit, period, class bounds, what has no colour, and what the map cannot show. */
export function Legend() {
  const say = useLegendText()
  const legend = useMapLegend()
  const title = useLegendTitle(legend)
  const dataAt = useLiveTime(useLive().lastAt)
  const region = useRegion().data
  if (!region) return null
  return (
    <section className={styles.legend} aria-label={say('label')} data-testid="legend" data-metric={legend.metric}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <EditorButton />
      </div>
      <LegendSteps legend={legend} />
      <LegendNotes legend={legend} />
      <div className={styles.notes}>
        <OnScreen value={legend.onScreen} />
        <UnlocatedButton />
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
