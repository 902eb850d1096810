import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconAdjustmentsHorizontal,
  IconChartHistogram,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconInfoSquareRounded,
} from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PanelFrame.module.css'
import { type PanelName, togglePanel, usePanels } from './panelStore'
import { useNarrow } from './useNarrow'

// Only narrow screens have sheets.
const Sheet = lazy(() => import('./Sheet').then(({ Sheet }) => ({ default: Sheet })))

const FOLD = { filter: IconChevronLeft, detail: IconChevronRight, timeline: IconChevronDown }
const UNFOLD = { filter: IconAdjustmentsHorizontal, detail: IconInfoSquareRounded, timeline: IconChartHistogram }
const KEYS = { filter: '[', detail: ']', timeline: undefined }

export interface FrameProps {
  name: PanelName
  children: ReactNode
}

/** One panel over the map: it folds away on a wide screen and is a sheet on a narrow one. */
export function PanelFrame({ name, children }: FrameProps) {
  const narrow = useNarrow()
  const { folded } = usePanels()
  if (narrow)
    return (
      <Suspense>
        <Sheet name={name}>{children}</Sheet>
      </Suspense>
    )
  if (folded.includes(name)) return <UnfoldButton name={name} />
  return <OpenPanel name={name}>{children}</OpenPanel>
}

function OpenPanel({ name, children }: FrameProps) {
  const { t } = useTranslation()
  const Icon = FOLD[name]
  return (
    <section className={`${styles.panel} ${styles[name]}`} aria-label={t(`panel.${name}`)} data-panel={name}>
      {children}
      <Tooltip label={t('panels.fold')}>
        <ActionIcon
          className={styles.fold}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('panels.fold')}
          aria-keyshortcuts={KEYS[name]}
          onClick={() => togglePanel(name)}
        >
          <Icon size="1rem" />
        </ActionIcon>
      </Tooltip>
    </section>
  )
}

function UnfoldButton({ name }: { name: PanelName }) {
  const { t } = useTranslation()
  const Icon = UNFOLD[name]
  const label = t('panels.unfold', { panel: t(`panel.${name}`) })
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={`${styles.tab} ${styles[`${name}Tab`]}`}
        variant="default"
        data-opens={name}
        aria-label={label}
        aria-keyshortcuts={KEYS[name]}
        onClick={() => togglePanel(name)}
      >
        <Icon size="1.25rem" />
      </ActionIcon>
    </Tooltip>
  )
}
