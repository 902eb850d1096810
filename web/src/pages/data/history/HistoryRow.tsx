import { Button } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { useState } from 'react'
import { useImportAction } from '../../../api/useImports'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import tables from '../shared/tables.module.css'
import { sayOr, useDataText } from '../texts/useDataText'
import { ImportProgress } from '../upload/ImportProgress'
import { ImportReport } from '../upload/ImportReport'
import { detailsId } from './focusRow'
import styles from './history.module.css'

const OUTCOMES = ['created', 'updated', 'unchanged', 'rejected'] as const
const COLUMNS = 7
/** Whoever opens the page on the server's own machine. */
const AT_THE_MACHINE = 'local'

/** An import in a line; opened, with its report. */
export function HistoryRow({ one, onUndo }: { one: Import; onUndo(): void }) {
  const say = useDataText()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const nameOf = (who: string) => (who === AT_THE_MACHINE ? say('history.local') : who)
  return (
    <>
      <tr data-testid={`import-${one.id}`} data-state={one.state}>
        <td className={tables.quiet} data-label={say('history.number')}>
          {one.id}
        </td>
        <td className={tables.nowrap}>{format.moment(new Date(one.begunAt))}</td>
        <td className={styles.file}>
          {one.fileName}
          <span className={tables.second}>{sayOr(say, 'layout', one.profile)}</span>
        </td>
        <td>
          <span className={styles.state} data-state={one.state}>
            {say(`state.${one.state}`)}
          </span>
          {one.undoneBy && (
            <span className={tables.second}>{say('history.undoneBy', { who: nameOf(one.undoneBy) })}</span>
          )}
        </td>
        <td data-label={say('history.rows')}>
          <Counts one={one} />
        </td>
        <td data-label={say('history.who')}>{nameOf(one.begunBy)}</td>
        <td className={styles.actions}>
          <Actions one={one} onUndo={onUndo} />
          <Button
            size="compact-sm"
            variant="subtle"
            id={detailsId(one)}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? say('history.hide') : say('history.details')}: ${one.fileName}, ${say('history.number')} ${one.id}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? say('history.hide') : say('history.details')}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={COLUMNS} className={styles.details}>
            {one.state === 'running' ? <ImportProgress current={one} /> : <ImportReport ended={one} />}
          </td>
        </tr>
      )}
    </>
  )
}

function Counts({ one }: { one: Import }) {
  const say = useDataText()
  const format = useFormat()
  const counts = OUTCOMES.filter((outcome) => one[outcome] > 0)
  return (
    <>
      {format.number(one.read)}
      <span className={tables.second}>
        {counts.map((outcome) => `${say(`report.${outcome}`)} ${format.number(one[outcome])}`).join(' · ')}
      </span>
    </>
  )
}

const ENDED = new Set<Import['state']>(['done', 'failed', 'cancelled'])

function Actions({ one, onUndo }: { one: Import; onUndo(): void }) {
  const say = useDataText()
  const { mutate, isPending, error } = useImportAction()
  return (
    <>
      {one.state === 'broken' && (
        <Button
          size="compact-sm"
          variant="light"
          loading={isPending}
          onClick={() => mutate({ id: one.id, action: 'resume' })}
        >
          {say('history.resume')}
        </Button>
      )}
      {(one.state === 'running' || one.state === 'broken') && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isPending}
          onClick={() => mutate({ id: one.id, action: 'cancel' })}
        >
          {say('progress.cancel')}
        </Button>
      )}
      {ENDED.has(one.state) && one.created + one.updated > 0 && (
        <Button size="compact-sm" variant="default" onClick={onUndo}>
          {say('history.undo')}
        </Button>
      )}
      <ProblemLine error={error} />
    </>
  )
}
