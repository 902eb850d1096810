import { IconPin, IconPinFilled } from '@tabler/icons-react'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './headButtons.module.css'

interface PinButtonProps {
  name: string
  pinned: boolean
  onToggle(): void
}

/** Keeps a row or column in sight. By keyboard the grid itself does that, so it is no stop of its own. */
export function PinButton({ name, pinned, onToggle }: PinButtonProps) {
  const say = useMatrixText()
  const Icon = pinned ? IconPinFilled : IconPin
  const label = pinned ? say('pin.remove', { name }) : say('pin.add', { name })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.pin}
      aria-pressed={pinned}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <Icon size="0.875rem" aria-hidden="true" />
    </button>
  )
}
