import '../src/theme/theme.css'
import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Group.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '../src/i18n/i18n'
import { showLive } from '../src/api/live'
import { Appearance } from '../src/panels/Appearance'
import { repliesAsked, screenAsked, stateAsked } from './asked'
import { filledQueryClient } from './filledQueryClient'
import { quietFocus } from './quietFocus'

/** When the server was last heard: at noon of the day that never passes, or some time before where it is cut off. */
const HEARD = { live: new Date('2026-11-22T12:00:00Z'), offline: new Date('2026-11-22T11:18:00Z') }

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

quietFocus()
// Nobody is asked, whatever is pressed: what has no reply is on its way for ever.
window.fetch = () => new Promise(() => undefined)
showLive({ state: stateAsked, lastAt: HEARD[stateAsked], version: 20_530 })

createRoot(root).render(
  <QueryClientProvider client={filledQueryClient(repliesAsked)}>
    <Appearance>{await shown()}</Appearance>
  </QueryClientProvider>,
)

/** The list of all, or the one screen that the address names. */
async function shown(): Promise<ReactNode> {
  if (screenAsked === null) {
    const { Gallery } = await import('./Gallery')
    return <Gallery />
  }
  const { ScreenPage } = await import('./screens/ScreenPage')
  return <ScreenPage name={screenAsked} />
}
