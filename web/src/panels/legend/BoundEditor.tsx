import { Histogram } from '../../charts/Histogram'
import { useMapLegend } from '../../layers/mapLegend'
import { boundsOf, moveBound } from '../../scale/moveBound'
import { setScale, useView } from '../../view/useView'
import { useMetricTexts } from '../shared/metric/useMetricTexts'
import { useFormat } from '../shared/useFormat'
import { BoundGrip } from './BoundGrip'
import styles from './editor.module.css'
import { useLegendText } from './texts/useLegendText'

/** The values on the map in columns, in the colours of their classes; the bounds can be dragged, or moved with the arrows. */
export function BoundEditor() {
  const say = useLegendText()
  const format = useFormat()
  const { bounds: boundsText, exact } = useMetricTexts()
  const { metric, scale, kind, values } = useMapLegend()
  const { method } = useView().scale
  const bounds = boundsOf(
    scale.steps.map(({ from }) => from),
    kind,
  )
  const move = (index: number, value: number) => {
    const moved = moveBound(bounds, index, value, kind)
    setScale({ method: 'bounds', bounds: moved, classes: moved.length + 1 }, method === 'bounds')
  }
  return (
    <div className={styles.histogram} data-testid="scale-histogram">
      <Histogram
        label={say('editor.histogram')}
        values={values}
        steps={scale.steps.map((step, index) => (index === 0 ? { ...step, from: Number.NEGATIVE_INFINITY } : step))}
        focusable={false}
        write={({ from, to, count }) =>
          say('editor.column', { bounds: boundsText(metric, { from, to }), count: format.number(count) })
        }
      >
        {({ bounds: places, valueAt }) =>
          places.map(({ at, value }, index) => (
            <BoundGrip
              // Its place in the row is what a bound is known by: its value changes while it is held.
              key={index}
              at={at}
              value={value}
              kind={kind}
              label={say('editor.bound', { number: index + 1 })}
              text={exact(metric, value)}
              onMove={(next) => move(index, next)}
              valueAt={valueAt}
            />
          ))
        }
      </Histogram>
    </div>
  )
}
