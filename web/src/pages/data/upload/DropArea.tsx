import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type ChangeEvent, useRef } from 'react'
import { useDataText } from '../texts/useDataText'
import { queue } from './queue'
import styles from './upload.module.css'

const ACCEPTED = '.xlsx,.xlsm,.csv,.txt,.tsv,.gz'

/** Says what can be dropped, and opens the file picker for those who do not drag. */
export function DropArea({ isEmpty }: { isEmpty: boolean }) {
  const say = useDataText()
  const input = useRef<HTMLInputElement>(null)
  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    queue.add([...(currentTarget.files ?? [])])
    currentTarget.value = ''
  }
  return (
    <div className={styles.drop} data-empty={isEmpty || undefined}>
      {isEmpty && <IconFileUpload size="2.5rem" stroke={1.25} aria-hidden="true" className={styles.sign} />}
      {isEmpty && <h2>{say('drop.title')}</h2>}
      <p>{isEmpty ? say('drop.hint') : say('drop.again')}</p>
      <Button
        size={isEmpty ? 'sm' : 'xs'}
        variant={isEmpty ? 'filled' : 'default'}
        onClick={() => input.current?.click()}
      >
        {say('drop.choose')}
      </Button>
      <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={choose} data-testid="file-input" />
    </div>
  )
}
