import { Badge, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../api/useRegion'
import { localized } from '../i18n/localized'
import { useLanguage } from '../i18n/useLanguage'
import { useNarrow } from './layout/useNarrow'
import styles from './TopBar.module.css'
import { BrandMark } from './top/BrandMark'
import { LanguageSwitch } from './top/LanguageSwitch'
import { LiveState } from './top/LiveState'
import { MainMenu } from './top/MainMenu'
import { PageLinks } from './top/PageLinks'
import { SearchButton } from './top/SearchButton'
import { ThemeSwitch } from './top/ThemeSwitch'

/** Whose map this is, whether it is live, and how it is shown. */
export function TopBar() {
  const { t } = useTranslation()
  const language = useLanguage()
  const region = useRegion().data
  const narrow = useNarrow()
  return (
    <header className={styles.bar}>
      <BrandMark />
      <h1 className={styles.brand}>
        {t('brand.name')} {region && <span className={styles.region}>{localized(region.name, language)}</span>}
      </h1>
      {region?.demo && (
        <Tooltip label={t('demo.note')} multiline maw="18rem" events={{ hover: true, focus: true, touch: true }}>
          <Badge className={styles.demo} variant="outline" size="sm" tabIndex={0}>
            {t('demo.badge')}
          </Badge>
        </Tooltip>
      )}
      {!narrow && <PageLinks />}
      <span className={styles.space} />
      <LiveState />
      <SearchButton />
      <LanguageSwitch />
      <ThemeSwitch />
      <MainMenu />
    </header>
  )
}
