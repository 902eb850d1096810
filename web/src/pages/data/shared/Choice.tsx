import { Select } from '@mantine/core'
import { matches } from '../../../panels/shared/search'
import { useDataText } from '../texts/useDataText'

export interface Option {
  value: string
  label: string
}

interface ChoiceProps {
  label: string
  placeholder: string
  options: Option[]
  value: string | null
  autoFocus?: boolean
  width?: string
  onChoose(value: string): void
  onClose?(): void
}

const MOST_SHOWN = 80

/** One of many by a name that is typed in part. */
export function Choice({ label, placeholder, options, value, autoFocus, width, onChoose, onClose }: ChoiceProps) {
  const say = useDataText()
  return (
    <Select
      size="xs"
      w={width ?? '16rem'}
      aria-label={label}
      placeholder={placeholder}
      data={options}
      value={value}
      searchable={options.length > 8}
      limit={MOST_SHOWN}
      filter={({ options, search }) => options.filter((one) => 'label' in one && matches(one.label, search))}
      nothingFoundMessage={say('choose.nothing')}
      allowDeselect={false}
      autoFocus={autoFocus ?? false}
      defaultDropdownOpened={autoFocus ?? false}
      comboboxProps={{ withinPortal: true, zIndex: 450 }}
      onChange={(next) => next !== null && onChoose(next)}
      {...(onClose && { onDropdownClose: onClose })}
    />
  )
}
