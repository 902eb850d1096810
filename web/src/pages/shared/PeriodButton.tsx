import { Button, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { PeriodPicker } from '../../panels/filter/PeriodPicker'
import { useFormat } from '../../panels/shared/useFormat'
import type { Period } from '../../view/period'

interface PeriodButtonProps {
  /** Not there while the region's days are not known. */
  period: Period | undefined
  /** The button's name for readers. */
  label(range: string): string
}

/** The period that a page looks at, and where it is chosen. */
export function PeriodButton({ period, label }: PeriodButtonProps) {
  const format = useFormat()
  const range = period ? format.range(period) : '…'
  return (
    <Popover width="19rem" position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          disabled={!period}
          leftSection={<IconCalendar size="0.875rem" aria-hidden="true" />}
          aria-label={label(range)}
        >
          {range}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <PeriodPicker />
      </Popover.Dropdown>
    </Popover>
  )
}
