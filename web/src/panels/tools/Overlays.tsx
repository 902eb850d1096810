import { lazy, Suspense, useState } from 'react'
import { type Overlay, useOverlay } from '../../view/overlay'

// Fetched at once: what is typed right after its key must not be lost.
const palette = import('../palette/Palette')
const Palette = lazy(() => palette.then(({ Palette }) => ({ default: Palette })))
const SnapshotDialog = lazy(() =>
  import('../../snapshot/SnapshotDialog').then(({ SnapshotDialog }) => ({ default: SnapshotDialog })),
)
const SavedViews = lazy(() => import('../saved/SavedViews').then(({ SavedViews }) => ({ default: SavedViews })))

const SplitCard = lazy(() => import('../split/SplitCard').then(({ SplitCard }) => ({ default: SplitCard })))

/** What was opened over the screen; each is fetched when it is first asked for, and closes by itself. */
export function Overlays() {
  const asked = useAsked()
  return (
    <>
      <Suspense>{asked.has('palette') && <Palette />}</Suspense>
      <Suspense>{asked.has('views') && <SavedViews />}</Suspense>
      <Suspense>{asked.has('split') && <SplitCard />}</Suspense>
      <Suspense>{asked.has('snapshot') && <SnapshotDialog />}</Suspense>
    </>
  )
}

function useAsked(): ReadonlySet<Overlay> {
  const opened = useOverlay()
  const [asked, setAsked] = useState<ReadonlySet<Overlay>>(new Set())
  if (opened && !asked.has(opened)) setAsked(new Set([...asked, opened]))
  return asked
}
