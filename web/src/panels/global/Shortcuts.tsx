import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Shortcuts.module.css'
import { closeShortcuts, useShortcutsOpened } from './shortcutsStore'

const SHORTCUTS = [
  { keys: ['['], name: 'shortcuts.left' },
  { keys: [']'], name: 'shortcuts.right' },
  { keys: ['/'], name: 'shortcuts.search' },
  { keys: ['Esc'], name: 'shortcuts.back' },
  { keys: ['←', '↑', '→', '↓'], name: 'shortcuts.walk' },
  { keys: ['Enter'], name: 'shortcuts.enter' },
  { keys: ['Home'], name: 'shortcuts.fullest' },
  { keys: ['Shift', '↑'], name: 'shortcuts.pan' },
  { keys: ['←', '→'], name: 'shortcuts.slider' },
  { keys: ['PgUp', 'PgDn'], name: 'shortcuts.page' },
  { keys: ['V'], name: 'shortcuts.views' },
  { keys: ['T'], name: 'shortcuts.theme' },
  { keys: ['?'], name: 'shortcuts.help' },
] as const

/** The list of keys. */
export function Shortcuts() {
  const { t } = useTranslation()
  const opened = useShortcutsOpened()
  return (
    <Modal
      opened={opened}
      onClose={closeShortcuts}
      title={t('shortcuts.title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('panels.close') }}
    >
      <dl className={styles.list}>
        {SHORTCUTS.map(({ keys, name }) => (
          <div key={name} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
