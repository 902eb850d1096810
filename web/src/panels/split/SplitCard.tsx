import { Button, CloseButton, SegmentedControl } from '@mantine/core'
import { useId, useRef } from 'react'
import { useRegion } from '../../api/useRegion'
import { openOverlay, useOverlay } from '../../view/overlay'
import { splitInMiddle } from '../../view/split'
import { setSplit, useView } from '../../view/useView'
import { MetricTrouble } from '../shared/metric/MetricTrouble'
import { useFocusOn } from '../shared/useFocusOn'
import { PeriodSides } from './PeriodSides'
import styles from './split.module.css'
import { TopicSides } from './TopicSides'
import { useSplitText } from './texts/useSplitText'
import { useTopicOptions } from './useTopicOptions'

/** Chooses what the two halves of the map show; every choice is seen at once behind it. */
export function SplitCard() {
  const say = useSplitText()
  const title = useId()
  const opened = useOverlay() === 'split'
  const { split, metric } = useView()
  const region = useRegion().data
  const [topic] = useTopicOptions()
  const card = useRef<HTMLElement>(null)
  useFocusOn(card, opened && region !== undefined)
  if (!opened || !region) return null
  const kind = split?.side.kind === 'topic' ? 'topics' : 'periods'
  function choose(next: string) {
    if (next === kind) return
    if (next === 'periods') setSplit(splitInMiddle({ kind: 'compared', comparison: 'previous' }))
    else if (topic) setSplit(splitInMiddle({ kind: 'topic', topic: topic.value }))
  }
  function stop() {
    setSplit(null)
    openOverlay(null)
  }
  return (
    <section
      ref={card}
      className={styles.card}
      aria-labelledby={title}
      tabIndex={-1}
      data-testid="split-card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        openOverlay(null)
      }}
    >
      <div className={styles.head}>
        <h2 id={title}>{say('title')}</h2>
        <CloseButton aria-label={say('close')} onClick={() => openOverlay(null)} />
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={say('kind')}
        data={(['periods', 'topics'] as const).map((value) => ({ value, label: say(value) }))}
        value={kind}
        onChange={choose}
      />
      <div className={styles.choices}>{kind === 'topics' ? <TopicSides /> : <PeriodSides region={region} />}</div>
      {metric !== 'count' && <MetricTrouble />}
      <p className={styles.note}>{say('scale')}</p>
      <Button size="xs" variant="default" fullWidth onClick={stop}>
        {say('stop')}
      </Button>
    </section>
  )
}
