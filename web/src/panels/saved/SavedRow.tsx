import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLink, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { openOverlay } from '../../view/overlay'
import type { SavedView } from '../../view/savedViewList'
import { deleteView, openSavedView, savedViewLink } from '../../view/savedViews'
import { RenameForm } from './RenameForm'
import type { Done } from './SavedViews'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

/** One saved view: its name opens it, the buttons beside it rename, pass on and delete it. */
export function SavedRow({ view, onDone }: { view: SavedView; onDone(done: Done): void }) {
  const say = useSavedText()
  const [renaming, setRenaming] = useState(false)
  const { name } = view
  if (renaming) return <RenameForm view={view} onEnd={() => setRenaming(false)} />
  function open() {
    openOverlay(null)
    openSavedView(view)
  }
  async function copy() {
    const link = savedViewLink(view)
    const copied = await copyText(link)
    onDone({ text: copied ? say('copied', { name }) : say('notCopied', { link }) })
  }
  function remove() {
    onDone({ text: say('removed', { name }), undo: deleteView(view.id) })
  }
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} onClick={open} aria-label={say('open', { name })}>
        <b>{name}</b>
        <span>{say(`page.${pageName(view)}`)}</span>
      </button>
      <RowAction label={say('rename', { name })} icon={IconPencil} onClick={() => setRenaming(true)} />
      <RowAction label={say('link', { name })} icon={IconLink} onClick={() => void copy()} />
      <RowAction label={say('remove', { name })} icon={IconTrash} onClick={remove} />
    </li>
  )
}

function RowAction({ label, icon: Icon, onClick }: { label: string; icon: typeof IconLink; onClick(): void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        <Icon size="1.125rem" />
      </ActionIcon>
    </Tooltip>
  )
}

function pageName({ page }: SavedView): 'map' | 'matrix' | 'ranking' {
  return page === 'matrix' || page === 'ranking' ? page : 'map'
}

/** Whether the browser has let us; outside of a secure origin it does not. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
