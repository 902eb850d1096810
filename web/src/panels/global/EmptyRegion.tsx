import { Anchor, Code } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { Notice } from '../shared/Notice'
import styles from './emptyRegion.module.css'

/** What to do while the region has no appeals at all. */
export function EmptyRegion() {
  const { t } = useTranslation()
  const region = useRegion().data
  if (!region || region.firstDay !== null) return null
  return (
    <section className={styles.empty} data-testid="empty-region">
      <Notice icon={<IconMapOff size="1.5rem" />} title={t('empty.title')} hint={t('empty.hint')}>
        <Code className={styles.command}>npm run import -- FILE --profile NAME</Code>
        <p className={styles.more}>
          {t('empty.profiles')} <Anchor href="/docs">{t('menu.documentation')}</Anchor>
        </p>
      </Notice>
    </section>
  )
}
