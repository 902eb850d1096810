import { lazy, Suspense, useEffect } from 'react'
import { useRegion } from '../../api/useRegion'
import { usePage } from '../../view/page'
import { startFirstTour, useTourStep } from './tourStore'

const Tour = lazy(() => import('./Tour').then(({ Tour }) => ({ default: Tour })))

/** The tour, on the map: once by itself where there is something to see, else when somebody asks for it. */
export function TourPlace() {
  const page = usePage()
  const step = useTourStep()
  const hasAppeals = (useRegion().data?.firstDay ?? null) !== null
  const begins = page === 'map' && hasAppeals
  useEffect(() => {
    if (begins) startFirstTour()
  }, [begins])
  if (page !== 'map' || step === null) return null
  return (
    <Suspense>
      <Tour />
    </Suspense>
  )
}
