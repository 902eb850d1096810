import { Anchor, Breadcrumbs } from '@mantine/core'
import { IconChevronRight, IconHexagon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './detail.module.css'
import { type Crumb, useCrumbs } from './useCrumbs'

/** The way from the region to what is open; each step leads back. */
export function Crumbs() {
  const { t } = useTranslation()
  const crumbs = useCrumbs()
  return (
    <nav aria-label={t('detail.path')} className={styles.crumbs}>
      <Breadcrumbs
        separator={<IconChevronRight size="0.75rem" aria-hidden="true" />}
        separatorMargin="0.125rem"
        classNames={{ root: styles.path, separator: styles.separator }}
      >
        {crumbs.map((crumb, index) => (
          <CrumbLink key={crumb.level} crumb={crumb} last={index === crumbs.length - 1} />
        ))}
      </Breadcrumbs>
    </nav>
  )
}

function CrumbLink({ crumb, last }: { crumb: Crumb; last: boolean }) {
  const testId = `crumb-${crumb.level}`
  const text = (
    <>
      {crumb.level === 'cell' && <IconHexagon size="0.875rem" className={styles.sign} aria-hidden="true" />}
      {crumb.short ?? crumb.name}
    </>
  )
  if (last)
    return (
      <b className={styles.here} aria-current="page" data-testid={testId} title={crumb.name}>
        {text}
      </b>
    )
  return (
    <Anchor component="button" className={styles.crumb} data-testid={testId} title={crumb.name} onClick={crumb.open}>
      {text}
    </Anchor>
  )
}
