import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { LONGEST_NAME, type SavedView } from '../../view/savedViewList'
import { renameView } from '../../view/savedViews'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

/** Another name for a view; Escape leaves it as it was. */
export function RenameForm({ view, onEnd }: { view: SavedView; onEnd(): void }) {
  const say = useSavedText()
  const [name, setName] = useState(view.name)
  function rename(event: FormEvent) {
    event.preventDefault()
    renameView(view.id, name)
    onEnd()
  }
  return (
    <li className={styles.row}>
      <form
        className={styles.form}
        onSubmit={rename}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // The dialog stays open.
          event.stopPropagation()
          onEnd()
        }}
      >
        <TextInput
          className={styles.field}
          aria-label={say('newName')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
        />
        <Button type="submit" variant="default">
          {say('keep')}
        </Button>
      </form>
    </li>
  )
}
