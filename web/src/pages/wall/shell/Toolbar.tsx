import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconSettings,
  IconX,
} from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useWallText } from '../texts/useWallText'
import type { Tour } from '../tour/useTour'
import type { WallPlan } from '../tour/wallPlan'
import styles from '../wall.module.css'
import { fillScreen, leave } from './useWallKeys'

const Editor = lazy(() => import('../editor/Editor').then(({ Editor }) => ({ default: Editor })))

interface ToolbarProps {
  tour: Tour
  plan: WallPlan
  editing: boolean
  edit(open: boolean): void
}

/** What a person at the wall may do; it is seen while a pointer moves or a button has the focus. */
export function Toolbar({ tour, plan, editing, edit }: ToolbarProps) {
  const say = useWallText()
  return (
    <>
      <div className={styles.toolbar} role="toolbar" aria-label={say('tools.label')}>
        <Tool label={say('tools.previous')} onClick={() => tour.step(-1)}>
          <IconChevronLeft />
        </Tool>
        <Tool label={tour.paused ? say('tools.play') : say('tools.pause')} onClick={tour.pause}>
          {tour.paused ? <IconPlayerPlay /> : <IconPlayerPause />}
        </Tool>
        <Tool label={say('tools.next')} onClick={() => tour.step(1)}>
          <IconChevronRight />
        </Tool>
        <Tool label={say('tools.fill')} onClick={fillScreen}>
          <IconArrowsMaximize />
        </Tool>
        <Tool label={say('tools.edit')} onClick={() => edit(true)}>
          <IconSettings />
        </Tool>
        <Tool label={say('tools.leave')} onClick={leave}>
          <IconX />
        </Tool>
      </div>
      {editing && (
        <Suspense>
          <Editor plan={plan} onClose={() => edit(false)} />
        </Suspense>
      )}
    </>
  )
}

function Tool({ label, onClick, children }: { label: string; onClick(): void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="2.5rem" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
