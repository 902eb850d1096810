import { EmptyRegion } from './global/EmptyRegion'
import { OfflineBanner } from './global/OfflineBanner'

/** What concerns the whole screen: offline, or an empty region. */
export function Notices() {
  return (
    <>
      <OfflineBanner besideTools />
      <EmptyRegion />
    </>
  )
}
