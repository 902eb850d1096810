import { EmptyRegion } from './global/EmptyRegion'
import { OfflineBanner } from './global/OfflineBanner'
import { Shortcuts } from './global/Shortcuts'
import { useKeyboard } from './global/useKeyboard'

/** What concerns the whole screen: offline, an empty region, the keys and their list. */
export function Notices() {
  useKeyboard()
  return (
    <>
      <OfflineBanner />
      <EmptyRegion />
      <Shortcuts />
    </>
  )
}
