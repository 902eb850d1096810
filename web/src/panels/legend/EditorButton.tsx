import { ActionIcon, Popover, Skeleton, Tooltip } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import styles from './editor.module.css'
import { useLegendText } from './texts/useLegendText'

// Needed only once somebody asks for it.
const ScaleEditor = lazy(() => import('./ScaleEditor').then(({ ScaleEditor }) => ({ default: ScaleEditor })))

/** Opens what changes classes, colours and what carries them. */
export function EditorButton() {
  const say = useLegendText()
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-end"
      preventPositionChangeWhenVisible={false}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Tooltip label={say('edit')} disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={say('edit')}
            data-testid="scale-edit"
            onClick={() => setOpened(!opened)}
          >
            <IconAdjustments size="1rem" />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={styles.editor} aria-label={say('editor.label')} data-testid="scale-editor">
        <Suspense fallback={<Skeleton className={styles.editorWaiting} />}>
          <ScaleEditor />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
