import { Tabs } from '@mantine/core'
import type { Breakdown } from '@ochag/api/contract/breakdown'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../view/useView'
import { FacetSkeleton } from '../filter/FacetSkeleton'
import { BarList } from './BarList'
import styles from './detail.module.css'
import { NothingHere } from './NothingHere'
import { useBarItems } from './useBarItems'

// Needed only once somebody opens its tab.
const AppealList = lazy(() => import('./AppealList').then(({ AppealList }) => ({ default: AppealList })))

const BARS = ['topics', 'addresses', 'sources', 'statuses'] as const
const TABS = [...BARS, 'appeals'] as const

interface TabsProps {
  breakdown: Breakdown | undefined
  /** What they answer; null while they are still those of the question before. */
  about: string | null
}

/** The appeals taken apart, one tab a question, and the list of them. */
export function BreakdownTabs({ breakdown, about }: TabsProps) {
  const { t } = useTranslation()
  const { selection } = useView()
  const scroller = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState<string | null>('topics')
  const { address } = selection
  useEffect(() => {
    if (address !== null) setTab('appeals')
  }, [address])
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false} className={styles.tabs} classNames={{ tab: styles.tab }}>
      <Tabs.List className={styles.tabList}>
        {TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div ref={scroller} className={styles.scroller}>
        {BARS.map((name) => (
          <Tabs.Panel key={name} value={name}>
            <Bars {...{ name, breakdown, about }} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="appeals">
          <Suspense fallback={<FacetSkeleton rows={8} />}>
            <AppealList scroller={scroller} />
          </Suspense>
        </Tabs.Panel>
      </div>
    </Tabs>
  )
}

function Bars({ name, breakdown, about }: TabsProps & { name: (typeof BARS)[number] }) {
  const { t } = useTranslation()
  const items = useBarItems(breakdown)
  if (!items || !breakdown) return <FacetSkeleton rows={8} />
  if (breakdown.count === 0) return <NothingHere />
  if (items[name].length === 0) return <p className={styles.nothing}>{t('detail.noAddresses')}</p>
  return <BarList items={items[name]} about={about} />
}
