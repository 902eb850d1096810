import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Group.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'
import { Tabs } from '@mantine/core'
import { useEffect } from 'react'
import { DoubtsTab } from './doubts/DoubtsTab'
import { HistoryTab } from './history/HistoryTab'
import { KeyDialog } from './shared/KeyDialog'
import styles from './shared/page.module.css'
import { ToastPlace } from './shared/ToastPlace'
import { useShownTab } from './shared/useShownTab'
import { openTab, TABS, useTab } from './shared/useTab'
import { SourcesTab } from './sources/SourcesTab'
import { useDataText } from './texts/useDataText'
import { DropOverlay } from './upload/DropOverlay'
import { UploadTab } from './upload/UploadTab'
import { WordsTab } from './words/WordsTab'

const PANELS = {
  upload: UploadTab,
  history: HistoryTab,
  words: WordsTab,
  sources: SourcesTab,
  doubts: DoubtsTab,
} as const

/** What the map lives on: files coming in, what their words mean, places that are not believed. */
export function DataPage() {
  const say = useDataText()
  const open = useTab()
  const title = say(`tab.${open}`)
  useEffect(() => {
    document.title = `${title} · ${say('title')}`
  }, [title, say])
  const tabs = useShownTab(open)
  return (
    <main className={styles.page}>
      <Tabs
        className={styles.column}
        value={open}
        onChange={(tab) => openTab(TABS.find((known) => known === tab) ?? 'upload')}
        keepMounted={false}
      >
        <div ref={tabs} className={styles.tabs}>
          <Tabs.List aria-label={say('title')}>
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {say(`tab.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {TABS.map((tab) => {
          const Panel = PANELS[tab]
          return (
            <Tabs.Panel key={tab} value={tab} className={styles.body}>
              <div className={styles.inner}>
                <Panel />
              </div>
            </Tabs.Panel>
          )
        })}
      </Tabs>
      <DropOverlay />
      <KeyDialog />
      <ToastPlace />
    </main>
  )
}
