import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import styles from './palette.module.css'
import { usePaletteText } from './texts/usePaletteText'

interface PaletteFieldProps {
  value: string
  /** The list below, and the row in it that Enter chooses. */
  list: string | null
  active: string | null
  onChange(value: string): void
  onMove(step: 1 | -1): void
  onChoose(): void
}

/** Where it is typed; the arrows choose from the list below while the text stays in hand. */
export function PaletteField({ value, list, active, onChange, onMove, onChoose }: PaletteFieldProps) {
  const say = usePaletteText()
  function press(event: KeyboardEvent) {
    // While a letter is being composed its keys belong to whoever composes it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'ArrowUp') onMove(-1)
    else if (event.key === 'Enter') onChoose()
    else return
    event.preventDefault()
  }
  return (
    <TextInput
      data-autofocus
      className={styles.field}
      variant="unstyled"
      size="md"
      role="combobox"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-autocomplete="list"
      aria-controls={list ?? undefined}
      aria-activedescendant={active ?? undefined}
      aria-label={say('field')}
      placeholder={say('placeholder')}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size="1.25rem" aria-hidden="true" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={press}
    />
  )
}
