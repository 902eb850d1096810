import { Button, Popover } from '@mantine/core'
import type { Region } from '@ochag/api/contract/region'
import { IconCalendar } from '@tabler/icons-react'
import { PeriodPicker } from '../../../panels/filter/PeriodPicker'
import { useFormat } from '../../../panels/shared/useFormat'
import { lastShownDay } from '../../../view/lastDay'
import { resolvePeriod } from '../../../view/period'
import { useView } from '../../../view/useView'
import { useMatrixText } from '../texts/useMatrixText'

/** The period, and where it is chosen. */
export function PeriodButton({ region }: { region: Region }) {
  const say = useMatrixText()
  const format = useFormat()
  const { filter } = useView()
  const range = format.range(resolvePeriod(filter, lastShownDay(region)))
  return (
    <Popover width="19rem" position="bottom-start" closeOnClickOutside trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCalendar size="0.875rem" aria-hidden="true" />}
          aria-label={say('filter', { range })}
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
