import type { ChartFrame } from '../../charts/series/SeriesChart'
import { within } from '../../charts/series/ticks'
import { addDays, daysBetween } from '../../view/days'
import { type Period, resolvePeriod } from '../../view/period'
import { useShownView } from '../../view/useShownView'
import { setFilter } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './BrushLayer.module.css'
import { BrushSlider } from './BrushSlider'
import type { Brush } from './brush'
import { useBrush } from './useBrush'

interface BrushLayerProps {
  domain: Period
  today: string
  frame: ChartFrame
  /** Hears the period that is being drawn, null when it is let go. */
  onDraft(period: Period | null): void
}

/** The chosen period over the timeline: drag to choose, drag it to move, its edges to resize, double click to reset. */
export function BrushLayer({ domain, today, frame, onDraft }: BrushLayerProps) {
  const format = useFormat()
  const { filter } = useShownView()
  const length = daysBetween(domain.from, domain.to)
  const toPeriod = ({ start, end }: Brush) => ({ from: addDays(domain.from, start), to: addDays(domain.from, end) })
  const value = toBrush(within(resolvePeriod(filter, today), domain), domain)
  const commit = (brush: Brush) => setFilter({ period: toPeriod(brush) })
  const draw = (brush: Brush | null) => onDraft(brush && toPeriod(brush))
  const { brush, press, pointer } = useBrush(value, length, frame, { onDraft: draw, onCommit: commit })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the sliders inside are for keys
    <div
      className={styles.layer}
      style={{ height: frame.height }}
      onDoubleClick={() => setFilter({ period: null })}
      {...pointer}
    >
      {brush && (
        <div
          className={styles.brush}
          style={{ left: brush.start * frame.dayWidth, width: (brush.end - brush.start) * frame.dayWidth }}
        >
          {(['window', 'start', 'end'] as const).map((grip) => (
            <BrushSlider
              key={grip}
              grip={grip}
              brush={brush}
              length={length}
              text={grip === 'window' ? format.range(toPeriod(brush)) : edgeText(grip, toPeriod(brush), format.day)}
              onKeyDown={press(grip)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function toBrush(period: Period | null, domain: Period): Brush | null {
  if (!period) return null
  return { start: daysBetween(domain.from, period.from), end: daysBetween(domain.from, period.to) }
}

function edgeText(grip: 'start' | 'end', { from, to }: Period, write: (day: string) => string): string {
  return write(grip === 'start' ? from : addDays(to, -1))
}
