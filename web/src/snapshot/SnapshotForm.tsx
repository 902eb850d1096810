import { SegmentedControl, TextInput } from '@mantine/core'
import { isLanguage, LANGUAGES } from '../i18n/i18n'
import { SIZES } from './sizes'
import styles from './snapshot.module.css'
import { useSnapshotText } from './texts/useSnapshotText'
import type { Wishes } from './useSnapshot'

interface SnapshotFormProps {
  wishes: Wishes
  /** What the heading says while nobody has written one. */
  heading: string
  onChange(wishes: Wishes): void
}

const THEMES = ['light', 'dark'] as const
const LANGUAGE_NAMES = { ru: 'Русский', en: 'English' }
const LONGEST_TITLE = 120

/** What somebody may choose of a picture. */
export function SnapshotForm({ wishes, heading, onChange }: SnapshotFormProps) {
  const say = useSnapshotText()
  const { size, theme, language, title } = wishes
  return (
    <div className={styles.form}>
      <TextInput
        label={say('heading')}
        value={title}
        placeholder={heading}
        maxLength={LONGEST_TITLE}
        onChange={({ currentTarget: { value } }) => onChange({ ...wishes, title: value })}
      />
      <Choice
        label={say('size')}
        data={SIZES.map((value) => ({ value, label: say(`sizes.${value}`) }))}
        value={size}
        onChange={(value) => onChange({ ...wishes, size: SIZES.find((one) => one === value) ?? size })}
      />
      <Choice
        label={say('theme')}
        data={THEMES.map((value) => ({ value, label: say(`themes.${value}`) }))}
        value={theme}
        onChange={(value) => onChange({ ...wishes, theme: value === 'dark' ? 'dark' : 'light' })}
      />
      <Choice
        label={say('language')}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => onChange({ ...wishes, language: isLanguage(value) ? value : language })}
      />
    </div>
  )
}

interface ChoiceProps {
  label: string
  data: { value: string; label: string }[]
  value: string
  onChange(value: string): void
}

function Choice({ label, ...choice }: ChoiceProps) {
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <SegmentedControl aria-label={label} size="xs" fullWidth {...choice} />
    </div>
  )
}
