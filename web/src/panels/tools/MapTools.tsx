import { IconBookmarks, IconCamera, IconLayoutColumns, IconTable } from '@tabler/icons-react'
import { toggleOverlay, useOverlay } from '../../view/overlay'
import { useView } from '../../view/useView'
import { toggleSplit } from '../split/toggleSplit'
import { ToolButton } from './ToolButton'
import { useToolsText } from './texts/useToolsText'
import styles from './tools.module.css'

/** What can be done with the map as a whole; each has a key. */
export function MapTools() {
  const say = useToolsText()
  const opened = useOverlay()
  const isSplit = useView().split !== null
  return (
    <div className={styles.tools} role="toolbar" aria-label={say('label')} aria-orientation="vertical">
      <ToolButton
        label={say('split')}
        shortcut="c"
        icon={IconLayoutColumns}
        active={isSplit || opened === 'split'}
        onClick={toggleSplit}
      />
      <ToolButton
        label={say('table')}
        shortcut="l"
        icon={IconTable}
        active={opened === 'table'}
        onClick={() => toggleOverlay('table')}
      />
      <ToolButton
        label={say('views')}
        shortcut="v"
        icon={IconBookmarks}
        active={opened === 'views'}
        onClick={() => toggleOverlay('views')}
      />
      <ToolButton
        label={say('snapshot')}
        shortcut="s"
        icon={IconCamera}
        active={opened === 'snapshot'}
        onClick={() => toggleOverlay('snapshot')}
      />
    </div>
  )
}
