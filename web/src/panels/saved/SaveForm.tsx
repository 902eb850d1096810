import { Button, TextInput } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { LONGEST_NAME } from '../../view/savedViewList'
import { saveView } from '../../view/savedViews'
import type { Done } from './SavedViews'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

/** Gives what is shown now a name. */
export function SaveForm({ onDone }: { onDone(done: Done): void }) {
  const say = useSavedText()
  const [name, setName] = useState('')
  function save(event: FormEvent) {
    event.preventDefault()
    const saved = saveView(name)
    if (!saved) return
    setName('')
    onDone({ text: say('saved', { name: saved.name }) })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <TextInput
        className={styles.field}
        label={say('name')}
        placeholder={say('example')}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Button type="submit" leftSection={<IconBookmarkPlus size="1rem" />} disabled={name.trim() === ''}>
        {say('save')}
      </Button>
    </form>
  )
}
