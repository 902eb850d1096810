import { Button } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useImports } from '../../../api/useImports'
import { Notice } from '../../../panels/shared/Notice'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import tables from '../shared/tables.module.css'
import { openTab } from '../shared/useTab'
import { useDataText } from '../texts/useDataText'
import { HistoryRow } from './HistoryRow'
import { UndoDialog } from './UndoDialog'

const COLUMNS = ['number', 'when', 'file', 'state', 'rows', 'who'] as const

/** All imports, newest first; any of them can be taken back as a whole. */
export function HistoryTab() {
  const say = useDataText()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useImports()
  const [undoing, setUndoing] = useState<Import | null>(null)
  if (!data)
    return (
      <div className={page.card}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Rows count={8} height="2.5rem" />}
      </div>
    )
  if (data.length === 0) return <NoImports />
  return (
    <div className={page.card}>
      <div className={tables.scroll}>
        <table className={`${tables.table} ${tables.stacked}`} aria-label={say('history.title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`history.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <HistoryRow key={one.id} one={one} onUndo={() => setUndoing(one)} />
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <Button mt="sm" size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('history.more')}
        </Button>
      )}
      <UndoDialog one={undoing} onClose={() => setUndoing(null)} />
    </div>
  )
}

function NoImports() {
  const say = useDataText()
  return (
    <div className={page.card}>
      <Notice icon={<IconHistory size="1.25rem" />} title={say('history.empty')} hint={say('history.emptyHint')}>
        <Button size="xs" variant="default" onClick={() => openTab('upload')}>
          {say('history.toUpload')}
        </Button>
      </Notice>
    </div>
  )
}
