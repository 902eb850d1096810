import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../i18n/useLanguage'
import { useTheme } from '../theme/useTheme'
import { openOverlay, useOverlay } from '../view/overlay'
import { FEWEST } from './fewest'
import { Preview } from './Preview'
import { SnapshotActions } from './SnapshotActions'
import { SnapshotForm } from './SnapshotForm'
import styles from './snapshot.module.css'
import { titleOf } from './snapshotText'
import { useSnapshotText } from './texts/useSnapshotText'
import { useSnapshot, type Wishes } from './useSnapshot'
import { useSnapshotModel } from './useSnapshotModel'

/** Gives the press what is on the map: a picture, and the figures behind it. */
export function SnapshotDialog() {
  const say = useSnapshotText()
  const opened = useOverlay() === 'snapshot'
  return (
    <Modal
      opened={opened}
      onClose={() => openOverlay(null)}
      title={say('title')}
      size="72rem"
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <SnapshotMaker />
    </Modal>
  )
}

function SnapshotMaker() {
  const say = useSnapshotText()
  const [language, theme] = [useLanguage(), useTheme()]
  const [wishes, setWishes] = useState<Wishes>({ size: '1920x1080', theme, language, title: '' })
  const { snapshot, failed, retry } = useSnapshot(wishes)
  const described = useSnapshotModel(snapshot, wishes)
  const heading = described ? titleOf(described.input, described.input.say) : ''
  const { width, height } = snapshot?.frame.size ?? { width: 0, height: 0 }
  return (
    <div className={styles.maker}>
      <div className={styles.side}>
        <SnapshotForm wishes={wishes} heading={heading} onChange={setWishes} />
        <p className={styles.note}>{say('privacy', { fewest: FEWEST })}</p>
      </div>
      <div className={styles.main}>
        {failed && !snapshot ? (
          <div className={styles.trouble} role="alert">
            <p>{say('noFigures')}</p>
            <Button size="xs" variant="default" onClick={retry}>
              {say('retry')}
            </Button>
          </div>
        ) : (
          <Preview snapshot={snapshot} described={described} wishes={wishes} />
        )}
        <p className={styles.pixels}>{snapshot && say('pixels', { width, height })}</p>
        <SnapshotActions snapshot={snapshot} described={described} wishes={wishes} />
      </div>
    </div>
  )
}
