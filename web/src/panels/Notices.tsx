import { lazy, Suspense } from 'react'
import { useRegion } from '../api/useRegion'
import { OfflineBanner } from './global/OfflineBanner'

// A region is empty once in its life.
const EmptyRegion = lazy(() => import('./global/EmptyRegion').then(({ EmptyRegion }) => ({ default: EmptyRegion })))

/** What concerns the whole screen: offline, or an empty region. */
export function Notices() {
  const isEmpty = useRegion().data?.firstDay === null
  return (
    <>
      <OfflineBanner besideTools />
      <Suspense>{isEmpty && <EmptyRegion />}</Suspense>
    </>
  )
}
