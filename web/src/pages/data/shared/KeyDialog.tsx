import { Button, Group, Modal, PasswordInput } from '@mantine/core'
import { type Query, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { giveKey, type KeyWish, useKeyWish } from '../../../api/operatorKey'
import { KEY_NEEDED, ProblemError } from '../../../api/problemError'
import { useDataText } from '../texts/useDataText'
import styles from './page.module.css'

/** What a request can carry, and all that keys are made of. */
const SENDABLE = /^[\x21-\x7e]+$/

/** Asks for the key that changing data needs; it is kept for this tab only. */
export function KeyDialog() {
  const say = useDataText()
  const wish = useKeyWish()
  return (
    <Modal
      opened={wish !== null}
      onClose={() => giveKey(null)}
      title={say('key.title')}
      centered
      classNames={{ title: styles.title ?? '' }}
      closeButtonProps={{ 'aria-label': say('toast.close') }}
      zIndex={500}
    >
      {wish && <KeyForm wish={wish} />}
    </Modal>
  )
}

function KeyForm({ wish }: { wish: KeyWish }) {
  const say = useDataText()
  const cache = useQueryClient()
  const [key, setKey] = useState('')
  const [isUnsendable, setUnsendable] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const given = key.trim()
    if (!SENDABLE.test(given)) return setUnsendable(true)
    giveKey(given)
    void cache.invalidateQueries({ predicate: lacksKey })
  }
  return (
    <form onSubmit={submit}>
      <p className={styles.quiet}>
        {say('key.hint')} <code className={styles.command}>{say('key.command')}</code>
      </p>
      <PasswordInput
        label={say('key.label')}
        value={key}
        autoComplete="off"
        data-autofocus
        error={(wish.refused || isUnsendable) && say('key.refused')}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => giveKey(null)}>
          {say('key.cancel')}
        </Button>
        <Button type="submit" disabled={!key.trim()}>
          {say('key.give')}
        </Button>
      </Group>
    </form>
  )
}

function lacksKey({ state: { error } }: Query): boolean {
  return error instanceof ProblemError && error.status === KEY_NEEDED
}
