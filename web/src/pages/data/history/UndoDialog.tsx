import { Button, Group, Modal } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { useEffect, useRef } from 'react'
import type { ProblemError } from '../../../api/problemError'
import { useImportAction } from '../../../api/useImports'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import page from '../shared/page.module.css'
import { toast } from '../shared/toast'
import { useDataText } from '../texts/useDataText'
import { focusRow } from './focusRow'
import { refusalsOf } from './refusals'

interface UndoDialogProps {
  one: Import | null
  onClose(): void
}

/** Says what taking an import back will do, and, where it cannot be, why. */
export function UndoDialog({ one, onClose }: UndoDialogProps) {
  const say = useDataText()
  const last = useRef(one)
  useEffect(() => {
    if (one) last.current = one
  }, [one])
  return (
    <Modal
      opened={one !== null}
      onClose={onClose}
      // What opened the dialog is gone once the import has been taken back.
      onExitTransitionEnd={() => last.current && focusRow(last.current)}
      title={one && say('undo.title', { id: one.id })}
      centered
      classNames={{ title: page.title ?? '' }}
      closeButtonProps={{ 'aria-label': say('toast.close') }}
      zIndex={400}
    >
      {one && <UndoQuestion key={one.id} one={one} onClose={onClose} />}
    </Modal>
  )
}

function UndoQuestion({ one, onClose }: { one: Import; onClose(): void }) {
  const say = useDataText()
  const format = useFormat()
  const { mutate, isPending, error } = useImportAction()
  const said = (name: 'undo.created' | 'undo.updated', count: number) =>
    count > 0 && <li>{say(name, { count, value: format.number(count) })}</li>
  function undo() {
    mutate(
      { id: one.id, action: 'undo' },
      {
        onSuccess: () => {
          toast({ text: say('undo.done', { id: one.id }) })
          onClose()
        },
      },
    )
  }
  return (
    <>
      <p>{say('undo.file', { name: one.fileName, when: format.moment(new Date(one.begunAt)) })}</p>
      <ul>
        {said('undo.created', one.created)}
        {said('undo.updated', one.updated)}
      </ul>
      <p>{say('undo.kept')}</p>
      <Refusal error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say('undo.keep')}
        </Button>
        <Button loading={isPending} onClick={undo} disabled={error?.status === CONFLICT}>
          {say('undo.confirm')}
        </Button>
      </Group>
    </>
  )
}

const CONFLICT = 409

function Refusal({ error }: { error: ProblemError | null }) {
  const say = useDataText()
  if (error?.status !== CONFLICT) return <ProblemLine error={error} />
  return (
    <div role="alert">
      <b>{say('undo.refused')}</b>
      <ul>
        {refusalsOf(error.message, say).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
