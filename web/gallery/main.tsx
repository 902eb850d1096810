import '../src/theme/theme.css'
import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Group.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import '../src/i18n/i18n'
import { Appearance } from '../src/panels/Appearance'
import { filledQueryClient } from './filledQueryClient'
import { Gallery } from './Gallery'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <QueryClientProvider client={filledQueryClient()}>
    <Appearance>
      <Gallery />
    </Appearance>
  </QueryClientProvider>,
)
