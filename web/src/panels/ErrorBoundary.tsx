import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '../api/problemError'
import styles from './global/global.module.css'
import { Notice } from './shared/Notice'

interface BoundaryState {
  error: Error | null
}

/** Keeps a broken screen from being an empty one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children
  }
}

function Broken({ error }: { error: Error }) {
  const { t } = useTranslation()
  const requestId = error instanceof ProblemError ? error.requestId : null
  return (
    <main className={styles.broken}>
      <Notice
        icon={<IconAlertTriangle size="1.5rem" />}
        title={t('error.broken')}
        hint={t('error.brokenHint')}
        detail={requestId ? t('error.request', { id: requestId }) : error.message}
        role="alert"
      >
        <Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>
      </Notice>
    </main>
  )
}
