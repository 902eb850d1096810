import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage } from '../../../i18n/useLanguage'
import { copySheet } from '../../shared/sheet/copySheet'
import { saveFile } from '../../shared/sheet/saveFile'
import { SHEET_STYLES, type Sheet, toCsv, toTabs } from '../../shared/sheet/sheet'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import styles from './head.module.css'

const SAID_FOR = 2000

const COLUMNS = ['before', 'now', 'raw', 'estimate', 'low', 'high', 'beyond', 'count'] as const

/** Takes the ranking away as it stands, with its intervals. */
export function SheetButtons({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const style = SHEET_STYLES[useLanguage()]
  const [said, setSaid] = useState<'done' | 'failed' | null>(null)
  const { rows, metric, period, state } = shown
  const sheet = (): Sheet => ({
    head: [say('column.name'), ...COLUMNS.map((column) => say(`sheet.${column}`))],
    rows: rows.map(({ name, before, now, raw, estimate, beyond, count }) => ({
      name,
      values: [
        before,
        now,
        raw,
        estimate?.value ?? null,
        estimate?.low ?? null,
        estimate?.high ?? null,
        beyond === null ? 0 : beyond === 'worse' ? 1 : -1,
        count,
      ],
    })),
  })
  const copy = () => {
    const text = toTabs(sheet(), style)
    setSaid(copySheet(text, tableOf(text)) ? 'done' : 'failed')
    setTimeout(() => setSaid(null), SAID_FOR)
  }
  const save = () =>
    saveFile(`${say('file')}-${state.kind}-${metric}-${period?.from}_${period?.to}.csv`, toCsv(sheet(), style))
  return (
    <div className={styles.sheet}>
      <Button
        size="xs"
        variant="default"
        disabled={rows.length === 0}
        leftSection={said === 'done' ? <IconCheck size="0.875rem" /> : <IconCopy size="0.875rem" />}
        onClick={copy}
      >
        <span role="status">{said ? say(`copy.${said}`) : say('copy.do')}</span>
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={rows.length === 0}
        leftSection={<IconDownload size="0.875rem" />}
        onClick={save}
      >
        {say('download')}
      </Button>
    </div>
  )
}

/** The same as markup, for letters. */
function tableOf(text: string): string {
  const table = document.createElement('table')
  for (const line of text.split('\n')) {
    const row = table.insertRow()
    for (const cell of line.split('\t')) row.insertCell().textContent = cell
  }
  return table.outerHTML
}
