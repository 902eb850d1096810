import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'

interface ToolButtonProps {
  label: string
  /** The key that does the same. */
  shortcut: string
  icon: Icon
  active: boolean
  onClick(): void
}

/** One tool beside the map. */
export function ToolButton({ label, shortcut, icon: Glyph, active, onClick }: ToolButtonProps) {
  return (
    <Tooltip label={`${label} · ${shortcut.toUpperCase()}`} position="left">
      <ActionIcon
        variant={active ? 'light' : 'subtle'}
        color={active ? undefined : 'gray'}
        size="lg"
        aria-label={label}
        aria-pressed={active}
        aria-keyshortcuts={shortcut}
        onClick={onClick}
      >
        <Glyph size="1.25rem" />
      </ActionIcon>
    </Tooltip>
  )
}
