import { Combobox } from '@mantine/core'
import type { Entry, Group } from './entry'
import styles from './palette.module.css'
import { usePaletteText } from './texts/usePaletteText'

interface PaletteListProps {
  groups: Group[]
  searching: boolean
  /** Whether anything was typed. */
  asked: boolean
}

/** What was found, under its headings. */
export function PaletteList({ groups, searching, asked }: PaletteListProps) {
  const say = usePaletteText()
  const nothing = asked && !searching && groups.every(({ entries }) => entries.every(({ stays }) => stays))
  return (
    <Combobox.Options className={styles.list} tabIndex={0} aria-label={say('list')}>
      {nothing && (
        <Combobox.Empty className={styles.nothing}>
          <b>{say('nothing')}</b>
          <span>{say('nothingHint')}</span>
        </Combobox.Empty>
      )}
      {groups.map(({ name, entries }) => (
        <Combobox.Group key={name} label={say(`group.${name}`)} classNames={{ groupLabel: styles.heading }}>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </Combobox.Group>
      ))}
    </Combobox.Options>
  )
}

function Row({ entry }: { entry: Entry }) {
  const { icon: Glyph, label, hint, detail, shortcut } = entry
  return (
    <Combobox.Option value={entry.id} className={styles.row}>
      <Glyph size="1.125rem" aria-hidden="true" className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
      {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
    </Combobox.Option>
  )
}
