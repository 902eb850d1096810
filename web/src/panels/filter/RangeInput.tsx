import { DatePickerInput, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import type { Region } from '@ochag/api/contract/region'
import { IconCalendar } from '@tabler/icons-react'
import 'dayjs/locale/ru'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/useLanguage'
import { addDays } from '../../view/days'
import type { Period } from '../../view/period'
import { setFilter } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './PeriodPicker.module.css'

/** The dropdown is a dialog named by its field: the kit looks for the field under this identifier. */
const ID = 'period-range'

type Range = [string | null, string | null]

interface RangeProps {
  period: Period
  region: Region
}

/** Any range of days, in the reader's language. */
export function RangeInput(props: RangeProps) {
  return (
    <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1 }}>
      <RangeField {...props} />
    </DatesProvider>
  )
}

/** The person sees its last day, the filter holds the day after. */
function RangeField({ period, region }: RangeProps) {
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
      id={ID}
      popoverProps={{ id: ID }}
      classNames={{ day: styles.day, calendarHeaderLevel: styles.day, weekday: styles.day }}
      ariaLabels={{
        previousMonth: t('period.previousMonth'),
        nextMonth: t('period.nextMonth'),
        previousYear: t('period.previousYear'),
        nextYear: t('period.nextYear'),
        previousDecade: t('period.previousDecade'),
        nextDecade: t('period.nextDecade'),
      }}
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
