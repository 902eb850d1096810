import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './facets.module.css'

interface SearchInputProps {
  label: string
  value: string
  id?: string
  shortcut?: string
  onChange(value: string): void
}

/** Searches within a list of choices. */
export function SearchInput({ label, value, id, shortcut, onChange }: SearchInputProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      id={id}
      className={styles.search}
      size="xs"
      type="search"
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      value={value}
      leftSection={<IconSearch size="0.875rem" aria-hidden="true" />}
      rightSection={
        value && <CloseButton size="xs" aria-label={t('filter.clearSearch')} onClick={() => onChange('')} />
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
