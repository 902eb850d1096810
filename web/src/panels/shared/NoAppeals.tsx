import { Anchor, Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { followLink, pathOf } from '../../view/page'
import styles from './NoAppeals.module.css'
import { Notice } from './Notice'

/** What a region says that has no appeals at all: where the first ones are handed in. */
export function NoAppeals() {
  const { t } = useTranslation()
  return (
    <div className={styles.notice} data-testid="no-appeals">
      <Notice icon={<IconUpload size="1.5rem" />} title={t('empty.title')} hint={t('empty.hint')}>
        <Button component="a" href={pathOf('data')} size="xs" onClick={(press) => followLink(press)}>
          {t('empty.upload')}
        </Button>
      </Notice>
      <p className={styles.more}>
        {t('empty.otherwise')} <Anchor href="/docs">{t('menu.documentation')}</Anchor>
      </p>
    </div>
  )
}
