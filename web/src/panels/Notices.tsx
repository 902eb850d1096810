import { lazy, Suspense, useState } from 'react'
import { EmptyRegion } from './global/EmptyRegion'
import { OfflineBanner } from './global/OfflineBanner'
import { useShortcutsOpened } from './global/shortcutsStore'
import { useKeyboard } from './global/useKeyboard'

// Needed only once somebody asks for it.
const Shortcuts = lazy(() => import('./global/Shortcuts').then(({ Shortcuts }) => ({ default: Shortcuts })))

/** What concerns the whole screen: offline, an empty region, the keys and their list. */
export function Notices() {
  useKeyboard()
  const asked = useShortcutsAsked()
  return (
    <>
      <OfflineBanner />
      <EmptyRegion />
      <Suspense>{asked && <Shortcuts />}</Suspense>
    </>
  )
}

/** Whether the list of keys has ever been opened; once there it closes by itself. */
function useShortcutsAsked(): boolean {
  const opened = useShortcutsOpened()
  const [asked, setAsked] = useState(opened)
  if (opened && !asked) setAsked(true)
  return asked
}
