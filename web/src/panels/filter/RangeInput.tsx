import { DatePickerInput } from '@mantine/dates'
import type { Region } from '@ochag/api/contract/region'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../view/days'
import type { Period } from '../../view/period'
import { setFilter } from '../../view/useView'
import { useFormat } from '../shared/useFormat'

type Range = [string | null, string | null]

/** Any range of days; the person sees its last day, the filter holds the day after. */
export function RangeInput({ period, region }: { period: Period; region: Region }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [range, setRange] = useState<Range>(inclusive(period))
  useEffect(() => setRange(inclusive(period)), [period.from, period.to])
  const change = ([first, last]: Range) => {
    setRange([first, last])
    if (first && last) setFilter({ period: { from: first, to: addDays(last, 1) } })
  }
  return (
    <DatePickerInput
      type="range"
      size="xs"
      allowSingleDateInRange
      aria-label={`${t('period.custom')}: ${format.range(period)}`}
      leftSection={<IconCalendar size="0.875rem" aria-hidden="true" />}
      value={range}
      onChange={change}
      onDropdownClose={() => setRange(inclusive(period))}
      valueFormatter={({ date }) => rangeText(date, format.range)}
      minDate={region.firstDay ?? undefined}
      maxDate={region.today}
    />
  )
}

function inclusive({ from, to }: Period): Range {
  return [from, addDays(to, -1)]
}

function rangeText(date: unknown, write: (period: Period) => string): string {
  const [first, last] = Array.isArray(date) ? date : []
  if (typeof first !== 'string') return ''
  return write({ from: first, to: addDays(typeof last === 'string' ? last : first, 1) })
}
