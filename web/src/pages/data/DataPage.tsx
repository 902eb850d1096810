import { useTranslation } from 'react-i18next'
import styles from './DataPage.module.css'

/** What the map lives on: files coming in, what their words mean, places that are not believed. */
export function DataPage() {
  const { t } = useTranslation()
  return (
    <main className={styles.page}>
      <h2>{t('page.data')}</h2>
    </main>
  )
}
