import { Button, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage } from '../../../i18n/useLanguage'
import { copySheet } from '../../shared/sheet/copySheet'
import { saveFile } from '../../shared/sheet/saveFile'
import { SHEET_STYLES, toCsv, toTabs } from '../../shared/sheet/sheet'
import { useSheet } from '../sheet/useSheet'
import { useSheetMarkup } from '../sheet/useSheetMarkup'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './head.module.css'

const SAID_FOR = 2000

/** Takes the table away as it stands: into a spreadsheet, or as a file. */
export function SheetButtons({ matrix }: { matrix: Matrix }) {
  const say = useMatrixText()
  const sheetOf = useSheet(matrix)
  const markupOf = useSheetMarkup(matrix)
  const style = SHEET_STYLES[useLanguage()]
  const [said, setSaid] = useState<'done' | 'failed' | null>(null)
  const copy = () => {
    setSaid(copySheet(toTabs(sheetOf(), style), markupOf()) ? 'done' : 'failed')
    setTimeout(() => setSaid(null), SAID_FOR)
  }
  return (
    <div className={styles.sheet}>
      <Button
        size="xs"
        variant="default"
        leftSection={said === 'done' ? <IconCheck size="0.875rem" /> : <IconCopy size="0.875rem" />}
        onClick={copy}
      >
        {said ? say(`copy.${said}`) : say('copy.do')}
      </Button>
      <VisuallyHidden role="status">{said && say(`copy.${said}`)}</VisuallyHidden>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size="0.875rem" />}
        onClick={() => saveFile(`${say('file')}-${matrix.metric}-${matrix.days}.csv`, toCsv(sheetOf(), style))}
      >
        {say('download')}
      </Button>
    </div>
  )
}
