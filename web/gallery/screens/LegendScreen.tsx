import { Legend } from '../../src/panels/legend/Legend'
import screen from './screens.module.css'
import { useFixedLegend } from './useFixedLegend'

/** The whole legend as it stands over the map. */
export function LegendScreen() {
  useFixedLegend()
  return (
    <div className={screen.corner}>
      <Legend />
    </div>
  )
}
