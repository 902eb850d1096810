import { Modal } from '@mantine/core'
import { useOpening } from '../shared/useOpening'
import { KeyList } from './KeyList'
import { closeShortcuts, useShortcutsOpened } from './shortcutsStore'
import { useKeysText } from './texts/useKeysText'

/** The list of keys. */
export function Shortcuts() {
  const say = useKeysText()
  const opened = useOpening(useShortcutsOpened())
  return (
    <Modal
      opened={opened}
      onClose={closeShortcuts}
      title={say('title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <KeyList />
    </Modal>
  )
}
