import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isLanguage, LANGUAGES } from '../../i18n/i18n'
import { chooseLanguage, useLanguage } from '../../i18n/useLanguage'
import styles from './top.module.css'

/** Russian or English. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <SegmentedControl
      className={styles.wide}
      size="xs"
      aria-label={t('menu.language')}
      data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{value.toUpperCase()}</span> }))}
      value={language}
      onChange={(value) => isLanguage(value) && chooseLanguage(value)}
    />
  )
}
