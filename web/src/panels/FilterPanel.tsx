import { Accordion, Skeleton } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FilterPanel.module.css'
import { FilterChips } from './filter/FilterChips'
import { KindFacet } from './filter/KindFacet'
import { MunicipalityFacet } from './filter/MunicipalityFacet'
import { PeriodPicker } from './filter/PeriodPicker'
import { SourceFacet } from './filter/SourceFacet'
import { StatusFacet } from './filter/StatusFacet'
import { TopicFacet } from './filter/TopicFacet'
import { SECTIONS, type Section, useSections } from './filter/useSections'
import { PanelFrame } from './layout/PanelFrame'

// The page paints before it.
const MetricSwitch = lazy(() =>
  import('./shared/metric/MetricSwitch').then(({ MetricSwitch }) => ({ default: MetricSwitch })),
)

const FACETS: Record<Section, ReactNode> = {
  topics: <TopicFacet />,
  municipalities: <MunicipalityFacet />,
  sources: <SourceFacet />,
  statuses: <StatusFacet />,
  kinds: <KindFacet />,
}

/** What is counted: period, topics, municipalities, sources, statuses, kinds. */
export function FilterPanel() {
  const { t } = useTranslation()
  const [open, setOpen] = useSections()
  return (
    <PanelFrame name="filter">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('period.metric')}</h2>
        <Suspense fallback={<Skeleton className={styles.metric} />}>
          <MetricSwitch />
        </Suspense>
        <h2 className={styles.title}>{t('period.title')}</h2>
        <PeriodPicker />
        <FilterChips />
      </div>
      <div className={styles.body}>
        <Accordion
          multiple
          value={open}
          onChange={setOpen}
          chevronPosition="left"
          keepMounted={false}
          chevronIconSize="0.875rem"
          chevronSize="1.25rem"
          classNames={{
            control: styles.control,
            chevron: styles.chevron,
            label: styles.label,
            content: styles.content,
            item: styles.item,
          }}
        >
          {SECTIONS.map((section) => (
            <Accordion.Item key={section} value={section}>
              <Accordion.Control>{t(`section.${section}`)}</Accordion.Control>
              <Accordion.Panel>{FACETS[section]}</Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </div>
      <p className={styles.note}>{t('filter.note')}</p>
    </PanelFrame>
  )
}
