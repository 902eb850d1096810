import { Button } from '@mantine/core'
import type { DigestAnswer } from '@ochag/api/contract/digest'
import { useState } from 'react'
import type { DigestChoice } from '../choice/digestChoice'
import type { Telling } from '../sentences/telling'
import { useDigestText } from '../texts/useDigestText'
import styles from './kept.module.css'
import { Since } from './Since'

interface KeptProps {
  digest: DigestAnswer
  choice: DigestChoice
  telling: Telling
}

/** Since when the digest is as it is, and what has become known later. */
export function Kept({ digest, choice, telling }: KeptProps) {
  const say = useDigestText()
  const [comparing, setComparing] = useState(false)
  const values = {
    moment: telling.format.moment(new Date(digest.composedAt)),
    version: telling.format.number(digest.version),
  }
  if (digest.state === 'open') return <p className={styles.kept}>{say('open', values)}</p>
  return (
    <>
      <p className={styles.kept}>
        {say('kept', values)}{' '}
        <Button
          className={styles.button}
          size="compact-xs"
          variant="default"
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {say('since.button')}
        </Button>
      </p>
      {comparing && <Since digest={digest} choice={choice} telling={telling} />}
    </>
  )
}
