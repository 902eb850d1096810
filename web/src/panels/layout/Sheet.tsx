import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FrameProps } from './PanelFrame'
import styles from './PanelFrame.module.css'
import { openSheet, usePanels } from './panelStore'

/** A panel that comes up from the lower edge of a narrow screen. */
export function Sheet({ name, children }: FrameProps) {
  const { t } = useTranslation()
  const { sheet } = usePanels()
  return (
    <Drawer
      opened={sheet === name}
      onClose={() => openSheet(null)}
      position="bottom"
      size={name === 'timeline' ? '14rem' : '75%'}
      title={t(`panel.${name}`)}
      closeButtonProps={{ 'aria-label': t('panels.close') }}
      classNames={{ content: styles.sheet, body: styles.sheetBody, header: styles.sheetHeader }}
      overlayProps={{ backgroundOpacity: 0.2 }}
    >
      {children}
    </Drawer>
  )
}
