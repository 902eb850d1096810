import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSaveProfile } from '../../../../api/useImportProfiles'
import { ProblemLine } from '../../shared/ProblemLine'
import { useDataText } from '../../texts/useDataText'
import styles from '../upload.module.css'

const TAKEN = 409
const LONGEST_NAME = 100

/** Keeps a mapping under a name, so that the next such file is recognised. */
export function SaveProfile({ mapping }: { mapping: Record<string, unknown> }) {
  const say = useDataText()
  const [name, setName] = useState('')
  const { mutate, data, error, isPending } = useSaveProfile()
  function submit(event: FormEvent) {
    event.preventDefault()
    mutate({ name: name.trim(), profile: mapping })
  }
  if (data)
    return (
      <p role="status" className={styles.note}>
        {say('mapping.saved', { name: data.name })}
      </p>
    )
  return (
    <form className={styles.section} onSubmit={submit}>
      <p className={styles.about}>{say('mapping.saveHint')}</p>
      <div className={styles.actions}>
        <TextInput
          w="22rem"
          maw="100%"
          aria-label={say('mapping.name')}
          placeholder={say('mapping.namePlaceholder')}
          maxLength={LONGEST_NAME}
          value={name}
          error={error?.status === TAKEN && say('mapping.taken')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!name.trim()} loading={isPending}>
          {say('mapping.save')}
        </Button>
        {error?.status !== TAKEN && <ProblemLine error={error} />}
      </div>
    </form>
  )
}
