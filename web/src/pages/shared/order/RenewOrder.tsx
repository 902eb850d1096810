import { Button } from '@mantine/core'
import { IconSortDescending } from '@tabler/icons-react'
import { useOrderText } from './texts/useOrderText'

interface RenewOrderProps {
  /** Whether live changes would have put things in another order. */
  moved: boolean
  onRenew(): void
}

/** Says that the values have another order by now, and takes it when asked to: by itself nothing moves. */
export function RenewOrder({ moved, onRenew }: RenewOrderProps) {
  const say = useOrderText()
  return (
    <span role="status">
      {moved && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconSortDescending size="0.875rem" aria-hidden="true" />}
          onClick={onRenew}
        >
          {say('renew')}
        </Button>
      )}
    </span>
  )
}
