import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconChartAreaLine,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconRepeat,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Period } from '../../view/period'
import { SPEEDS, setPlayback, usePlayback } from '../../view/playback'
import styles from './playing.module.css'
import { usePlayText } from './texts/usePlayText'
import { usePlayer } from './usePlayer'

const SIZE = '1rem'

/** Plays the chosen period over the history: play and pause, single steps, speed, loop, moving or growing. */
export function PlayControls({ window, history }: { window: Period; history: Period }) {
  const say = usePlayText()
  const { playing, still, toggle, step } = usePlayer(window, history)
  const { mode, speed, loop } = usePlayback()
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1
  const name = playing ? say('pause') : say('play')
  return (
    <span className={styles.controls} role="toolbar" aria-label={say('label')}>
      <Control label={say('back')} onClick={() => step(-1)}>
        <IconPlayerSkipBack size={SIZE} />
      </Control>
      <Control label={still ? say('still') : name} shortcut="Space" disabled={still} onClick={toggle}>
        {playing ? <IconPlayerPause size={SIZE} /> : <IconPlayerPlay size={SIZE} />}
      </Control>
      <Control label={say('forward')} onClick={() => step(1)}>
        <IconPlayerSkipForward size={SIZE} />
      </Control>
      <Control label={say('speed', { value: speed, next: faster })} onClick={() => setPlayback({ speed: faster })}>
        <span className={styles.speed}>{speed}×</span>
      </Control>
      <Control label={say('loop')} pressed={loop} onClick={() => setPlayback({ loop: !loop })}>
        <IconRepeat size={SIZE} />
      </Control>
      <Control
        label={say('growing')}
        pressed={mode === 'growing'}
        disabled={playing}
        onClick={() => setPlayback({ mode: mode === 'growing' ? 'moving' : 'growing' })}
      >
        <IconChartAreaLine size={SIZE} />
      </Control>
    </span>
  )
}

interface ControlProps {
  label: string
  shortcut?: string
  pressed?: boolean
  disabled?: boolean
  onClick(): void
  children: ReactNode
}

/** One button; one that can do nothing now can still be reached and says why. */
function Control({ label, shortcut, pressed, disabled = false, onClick, children }: ControlProps) {
  return (
    <Tooltip label={label} multiline maw="16rem">
      <ActionIcon
        className={styles.control}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? undefined : 'gray'}
        size="1.625rem"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        onClick={() => !disabled && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
