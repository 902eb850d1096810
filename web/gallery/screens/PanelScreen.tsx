import { DetailPanel } from '../../src/panels/DetailPanel'
import { FilterPanel } from '../../src/panels/FilterPanel'
import screen from './screens.module.css'

/** The panels on both sides of the map. */
export function PanelScreen() {
  return (
    <div className={screen.corner}>
      <FilterPanel />
      <DetailPanel />
    </div>
  )
}
