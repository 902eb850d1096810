import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type ChangeEvent, useRef } from 'react'
import { askForKey } from '../../../api/operatorKey'
import { useDataText } from '../texts/useDataText'
import { queue } from './queue'
import styles from './upload.module.css'

const ACCEPTED = '.xlsx,.xlsm,.csv,.txt,.tsv,.gz'

/** Says what can be dropped, and opens the file picker for those who do not drag. */
export function DropArea({ isEmpty, needsKey }: { isEmpty: boolean; needsKey: boolean }) {
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
      <div className={styles.needsKey}>
        {needsKey && (
          <>
            {say('drop.needsKey')}
            <Button size="compact-sm" variant="subtle" onClick={() => void askForKey(false)}>
              {say('key.enter')}
            </Button>
          </>
        )}
      </div>
      <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={choose} data-testid="file-input" />
    </div>
  )
}
