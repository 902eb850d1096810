import { lazy, Suspense, useState } from 'react'
import { useShortcutsOpened } from './shortcutsStore'
import { useKeyboard } from './useKeyboard'

// Needed only once somebody asks for it.
const Shortcuts = lazy(() => import('./Shortcuts').then(({ Shortcuts }) => ({ default: Shortcuts })))

/** The keys of every page, and the list of them. */
export function KeyboardPlace() {
  useKeyboard()
  const asked = useShortcutsAsked()
  return <Suspense>{asked && <Shortcuts />}</Suspense>
}

/** Whether the list of keys has ever been opened; once there it closes by itself. */
function useShortcutsAsked(): boolean {
  const opened = useShortcutsOpened()
  const [asked, setAsked] = useState(opened)
  if (opened && !asked) setAsked(true)
  return asked
}
