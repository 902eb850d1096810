import { OfflineBanner } from '../../src/panels/global/OfflineBanner'
import { TopBar } from '../../src/panels/TopBar'
import { SheetButtons } from '../../src/panels/top/SheetButtons'
import screen from './screens.module.css'

/** The bar above every page, what stands below it while the server is not heard, and on a phone what opens the panels. */
export function BarScreen() {
  return (
    <div className={screen.bar}>
      <TopBar />
      <OfflineBanner />
      <SheetButtons />
    </div>
  )
}
