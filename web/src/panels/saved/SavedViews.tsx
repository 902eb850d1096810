import { Modal } from '@mantine/core'
import { useState } from 'react'
import { openOverlay, useOverlay } from '../../view/overlay'
import { useSavedViews } from '../../view/savedViews'
import { useOpening } from '../shared/useOpening'
import { SavedList } from './SavedList'
import { SavedNotice } from './SavedNotice'
import { SaveForm } from './SaveForm'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

/** A word on what has just been done, and how to take it back. */
export interface Done {
  text: string
  undo?: () => void
}

/** The views that are kept on this machine: to save one more, to open, rename, pass on and delete them. */
export function SavedViews() {
  const say = useSavedText()
  const opened = useOpening(useOverlay() === 'views')
  const views = useSavedViews()
  const [done, setDone] = useState<Done | null>(null)
  return (
    <Modal
      opened={opened}
      onClose={() => openOverlay(null)}
      onExitTransitionEnd={() => setDone(null)}
      title={say('title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <p className={styles.intro}>{say('intro')}</p>
      <SaveForm onDone={setDone} />
      <SavedNotice done={done} onClose={() => setDone(null)} />
      <SavedList views={views} onDone={setDone} />
    </Modal>
  )
}
