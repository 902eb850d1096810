import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import type { ProblemError } from '../../../api/problemError'
import { ErrorState } from '../../../panels/shared/ErrorState'
import { Notice } from '../../../panels/shared/Notice'
import { useDataText } from '../texts/useDataText'

const NO_KEY = 401

interface ProblemProps {
  error: ProblemError
  onRetry(): void
}

/** Why something is not shown; where a key is missing, the way to give one. */
export function Problem({ error, onRetry }: ProblemProps) {
  const say = useDataText()
  if (error.status !== NO_KEY) return <ErrorState error={error} onRetry={onRetry} />
  return (
    <Notice icon={<IconKey size="1.25rem" />} title={say('key.missing')} hint={say('key.missingHint')} role="alert">
      <Button size="xs" variant="default" onClick={onRetry}>
        {say('key.enter')}
      </Button>
    </Notice>
  )
}
