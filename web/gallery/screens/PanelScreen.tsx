import { DetailPanel } from '../../src/panels/DetailPanel'
import { FilterPanel } from '../../src/panels/FilterPanel'
import { showsAsked } from '../asked'
import screen from './screens.module.css'

/** One of the panels beside the map. */
export function PanelScreen() {
  return <div className={screen.corner}>{showsAsked === 'detail' ? <DetailPanel /> : <FilterPanel />}</div>
}
