import { Button, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage } from '../../../i18n/useLanguage'
import { copySheet } from './copySheet'
import { toMarkup } from './markup'
import styles from './SheetButtons.module.css'
import { saveFile } from './saveFile'
import { SHEET_STYLES, type Sheet, toCsv, toTabs } from './sheet'
import { useSheetText } from './texts/useSheetText'

const SAID_FOR = 2000
const PARTS = { root: styles.button, section: styles.icon }

interface SheetButtonsProps {
  /** Makes the table as it stands. */
  sheetOf(): Sheet
  /** The name of the file, without its ending. */
  file: string
  disabled: boolean
}

/** Takes a table away as it stands: into a spreadsheet, or as a file. */
export function SheetButtons({ sheetOf, file, disabled }: SheetButtonsProps) {
  const say = useSheetText()
  const style = SHEET_STYLES[useLanguage()]
  const [said, setSaid] = useState<'done' | 'failed' | null>(null)
  const copy = () => {
    const sheet = sheetOf()
    setSaid(copySheet(toTabs(sheet, style), toMarkup(sheet, style)) ? 'done' : 'failed')
    setTimeout(() => setSaid(null), SAID_FOR)
  }
  const copyWords = said ? say(`copy.${said}`) : say('copy.do')
  return (
    <div className={styles.buttons}>
      <Button
        size="xs"
        variant="default"
        disabled={disabled}
        aria-label={copyWords}
        classNames={PARTS}
        leftSection={said === 'done' ? <IconCheck size="0.875rem" /> : <IconCopy size="0.875rem" />}
        onClick={copy}
      >
        <span className={styles.words}>{copyWords}</span>
      </Button>
      <VisuallyHidden role="status">{said && say(`copy.${said}`)}</VisuallyHidden>
      <Button
        size="xs"
        variant="default"
        disabled={disabled}
        aria-label={say('download')}
        classNames={PARTS}
        leftSection={<IconDownload size="0.875rem" />}
        onClick={() => saveFile(`${file}.csv`, toCsv(sheetOf(), style))}
      >
        <span className={styles.words}>{say('download')}</span>
      </Button>
    </div>
  )
}
