import { IconBookmarks } from '@tabler/icons-react'
import { toggleOverlay, useOverlay } from '../../view/overlay'
import { ToolButton } from './ToolButton'
import { useToolsText } from './texts/useToolsText'
import styles from './tools.module.css'

/** What can be done with the map as a whole; each has a key. */
export function MapTools() {
  const say = useToolsText()
  const opened = useOverlay()
  return (
    <div className={styles.tools} role="toolbar" aria-label={say('label')} aria-orientation="vertical">
      <ToolButton
        label={say('views')}
        shortcut="v"
        icon={IconBookmarks}
        active={opened === 'views'}
        onClick={() => toggleOverlay('views')}
      />
    </div>
  )
}
