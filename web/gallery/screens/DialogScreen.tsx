import { useEffect } from 'react'
import { askForKey } from '../../src/api/operatorKey'
import { UndoDialog } from '../../src/pages/data/history/UndoDialog'
import { KeyDialog } from '../../src/pages/data/shared/KeyDialog'
import { ToastPlace } from '../../src/pages/data/shared/ToastPlace'
import { toast } from '../../src/pages/data/shared/toast'
import { Shortcuts } from '../../src/panels/global/Shortcuts'
import { openShortcuts } from '../../src/panels/global/shortcutsStore'
import { SavedViews } from '../../src/panels/saved/SavedViews'
import { SnapshotDialog } from '../../src/snapshot/SnapshotDialog'
import { openOverlay } from '../../src/view/overlay'
import { showsAsked } from '../asked'
import { ended } from '../fixtures/uploads'

const OPENINGS: Record<string, () => void> = {
  key: () => void askForKey(false),
  'wrong key': () => void askForKey(true),
  keys: openShortcuts,
  snapshot: () => openOverlay('snapshot'),
  views: () => openOverlay('views'),
  toast: () => toast({ text: 'Место показано: на карте 4 обращения.', undo: () => undefined }),
}

/** One of the dialogs that stand over everything. */
export function DialogScreen() {
  useEffect(() => OPENINGS[showsAsked]?.(), [])
  return (
    <>
      <KeyDialog />
      <SavedViews />
      <Shortcuts />
      <SnapshotDialog />
      <ToastPlace />
      {showsAsked === 'undo' && <UndoDialog one={ended} onClose={() => undefined} />}
    </>
  )
}
