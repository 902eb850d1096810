import { DatePickerInput, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import type { Region } from '@ochag/api/contract/region'
import 'dayjs/locale/ru'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/useLanguage'
import { addDays } from '../../view/days'
import type { Period } from '../../view/period'
import { useSplitText } from './texts/useSplitText'

interface OtherDaysProps {
  region: Region
  period: Period
  onChoose(period: Period): void
}

/** The dropdown is a dialog named by its field: the kit looks for the field under this identifier. */
const ID = 'split-range'

/** Any range of days for the left half; the person sees its last day, the view holds the day after. */
export function OtherDays({ region, period, onChoose }: OtherDaysProps) {
  const { t } = useTranslation()
  const say = useSplitText()
  const language = useLanguage()
  const [range, setRange] = useState<[string | null, string | null]>([period.from, addDays(period.to, -1)])
  function change([first, last]: [string | null, string | null]) {
    setRange([first, last])
    if (first && last) onChoose({ from: first, to: addDays(last, 1) })
  }
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePickerInput
        type="range"
        size="xs"
        id={ID}
        popoverProps={{ id: ID, zIndex: 450 }}
        ariaLabels={{
          previousMonth: t('period.previousMonth'),
          nextMonth: t('period.nextMonth'),
          previousYear: t('period.previousYear'),
          nextYear: t('period.nextYear'),
          previousDecade: t('period.previousDecade'),
          nextDecade: t('period.nextDecade'),
        }}
        allowSingleDateInRange
        label={say('days')}
        value={range}
        onChange={change}
        valueFormat="D MMM YYYY"
        minDate={region.firstDay ?? undefined}
        maxDate={region.today}
      />
    </DatesProvider>
  )
}
