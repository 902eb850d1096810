import { lazy, Suspense } from 'react'
import { palettes } from '../theme/palette'
import { useTheme } from '../theme/useTheme'
import { useOverlay } from '../view/overlay'
import { MapTable } from './MapTable'
import type { Street } from './useStreet'
import type { MapTableInput } from './useTableRows'

const StreetKey = lazy(() => import('../map/street/StreetKey').then(({ StreetKey }) => ({ default: StreetKey })))

const SplitHalves = lazy(() =>
  import('../panels/split/SplitHalves').then(({ SplitHalves }) => ({ default: SplitHalves })),
)

const MapTablePanel = lazy(() => import('./MapTablePanel').then(({ MapTablePanel }) => ({ default: MapTablePanel })))

interface OverMapProps {
  shown: MapTableInput
  street: Street
  /** Where the halves of a split map meet; null for a map that is whole. */
  divider: { at: number; onMove(at: number): void } | null
}

/** What lies over the map: its halves' names, what its points mean, and the same as a table. */
export function OverMap({ shown, street: { points, count, complete }, divider }: OverMapProps) {
  const palette = palettes[useTheme()]
  const asTable = useOverlay() === 'table'
  return (
    <>
      <Suspense>
        {divider && <SplitHalves {...divider} />}
        {points.length > 0 && <StreetKey palette={palette} shown={count} complete={complete} />}
      </Suspense>
      {asTable ? (
        <Suspense>
          <MapTablePanel {...shown} />
        </Suspense>
      ) : (
        <MapTable {...shown} />
      )}
    </>
  )
}
