import { DatePickerInput, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import type { Region } from '@ochag/api/contract/region'
import 'dayjs/locale/ru'
import { IconCalendar } from '@tabler/icons-react'
import { useLanguage } from '../../../i18n/useLanguage'
import { useFormat } from '../../../panels/shared/useFormat'
import { around, type DigestChoice, spanOfChoice } from '../choice/digestChoice'
import { chooseDigest } from '../choice/useDigestChoice'
import { useDigestText } from '../texts/useDigestText'
import styles from './bar.module.css'

/** The dropdown is a dialog named by its field: the kit looks for the field under this identifier. */
const ID = 'digest-day'

interface DateProps {
  choice: DigestChoice
  region: Region
}

/** Any day, or the week around it. */
export function DateField(props: DateProps) {
  return (
    <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1 }}>
      <Field {...props} />
    </DatesProvider>
  )
}

function Field({ choice, region }: DateProps) {
  const say = useDigestText()
  const format = useFormat()
  const span = spanOfChoice(choice)
  const week = choice.unit === 'week'
  return (
    <DatePickerInput
      size="xs"
      id={ID}
      w="9.5rem"
      popoverProps={{ id: ID }}
      classNames={{ day: styles.day, calendarHeaderLevel: styles.day, weekday: styles.day }}
      ariaLabels={{
        previousMonth: say('calendar.previousMonth'),
        nextMonth: say('calendar.nextMonth'),
        previousYear: say('calendar.previousYear'),
        nextYear: say('calendar.nextYear'),
        previousDecade: say('calendar.previousDecade'),
        nextDecade: say('calendar.nextDecade'),
      }}
      aria-label={`${say(`bar.choose.${choice.unit}`)}: ${format.range(span)}`}
      leftSection={<IconCalendar size="0.875rem" aria-hidden="true" />}
      value={choice.first}
      onChange={(day) => day && chooseDigest(around(choice, day))}
      valueFormatter={() => format.range(span)}
      minDate={region.firstDay ?? undefined}
      maxDate={region.today}
      getDayProps={(day) => (week && day >= span.from && day < span.to ? { selected: true } : {})}
    />
  )
}
