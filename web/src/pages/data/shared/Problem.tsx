import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { askForKey } from '../../../api/operatorKey'
import { KEY_NEEDED, type ProblemError } from '../../../api/problemError'
import { ErrorState } from '../../../panels/shared/ErrorState'
import { Notice } from '../../../panels/shared/Notice'
import { useDataText } from '../texts/useDataText'

interface ProblemProps {
  error: ProblemError
  onRetry(): void
}

/** Why something is not shown; where a key is missing, the way to give one. */
export function Problem({ error, onRetry }: ProblemProps) {
  const say = useDataText()
  if (error.status !== KEY_NEEDED) return <ErrorState error={error} onRetry={onRetry} />
  return (
    <Notice icon={<IconKey size="1.25rem" />} title={say('key.missing')} hint={say('key.missingHint')}>
      <Button size="xs" variant="default" onClick={() => void askForKey(false)}>
        {say('key.enter')}
      </Button>
    </Notice>
  )
}
