import type { SavedView } from '../../view/savedViewList'
import { SavedRow } from './SavedRow'
import type { Done } from './SavedViews'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

interface SavedListProps {
  views: readonly SavedView[]
  onDone(done: Done): void
}

/** The saved views, or that there are none yet. */
export function SavedList({ views, onDone }: SavedListProps) {
  const say = useSavedText()
  if (views.length === 0) return <p className={styles.none}>{say('none')}</p>
  return (
    <ul className={styles.list} aria-label={say('list')}>
      {views.map((view) => (
        <SavedRow key={view.id} view={view} onDone={onDone} />
      ))}
    </ul>
  )
}
