import styles from '../../src/panels/legend/editor.module.css'
import { ScaleEditor } from '../../src/panels/legend/ScaleEditor'
import screen from './screens.module.css'
import { useFixedLegend } from './useFixedLegend'

/** The editor of classes, colours and what carries them; it works on the fixed values. */
export function EditorScreen() {
  useFixedLegend()
  return (
    <div className={screen.paper}>
      <div className={styles.editor}>
        <ScaleEditor />
      </div>
    </div>
  )
}
