import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import styles from './editor.module.css'

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string; disabled?: boolean }[]
  onChange(value: Value): void
}

/** One of a few, with its name above. */
export function EditorChoice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <span id={id}>{label}</span>
      <SegmentedControl size="xs" fullWidth aria-labelledby={id} data={options} value={value} onChange={onChange} />
    </div>
  )
}
