import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ProblemError, UNREACHABLE } from '../../api/problemError'
import { Notice } from './Notice'

interface ErrorStateProps {
  error: ProblemError
  onRetry(): void
}

/** What went wrong, by which number it can be found, and a way to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation()
  const unreachable = error.code === UNREACHABLE
  return (
    <Notice
      icon={<IconAlertTriangle size="1.25rem" />}
      title={t('error.title')}
      hint={unreachable ? t('error.network') : t('error.hint')}
      detail={error.requestId ? t('error.request', { id: error.requestId }) : undefined}
      role="alert"
    >
      <Button size="xs" variant="default" onClick={() => onRetry()}>
        {t('error.retry')}
      </Button>
    </Notice>
  )
}
