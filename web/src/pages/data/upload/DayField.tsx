import { TextInput } from '@mantine/core'
import type { FileReport, UploadReading } from '@ochag/api/contract/upload'
import { useDataText } from '../texts/useDataText'

interface DayFieldProps {
  report: FileReport
  reading: UploadReading
  onRead(reading: UploadReading): void
}

/** Asks for the day where nothing in the file tells it; stays there, to be corrected. */
export function DayField({ report, reading, onRead }: DayFieldProps) {
  const say = useDataText()
  if (!report.needsDay && report.day === null) return null
  return (
    <TextInput
      type="date"
      mt="sm"
      w="20rem"
      maw="100%"
      label={say('card.day')}
      description={report.needsDay ? say('card.dayHint') : undefined}
      value={reading.day ?? report.day ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const { day: _, ...rest } = reading
        onRead(value ? { ...rest, day: value } : rest)
      }}
    />
  )
}
