import './theme/theme.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { createQueryClient } from './api/queryClient'
import './i18n/i18n'
import { Appearance } from './panels/Appearance'
import { ErrorBoundary } from './panels/ErrorBoundary'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <Appearance>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
)
