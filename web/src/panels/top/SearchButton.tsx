import { UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openOverlay } from '../../view/overlay'
import styles from './top.module.css'

const KEY = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'

/** Looks like a field and opens the palette, where it is typed. */
export function SearchButton() {
  const { t } = useTranslation()
  return (
    <UnstyledButton
      className={styles.search}
      data-tour="search"
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={() => openOverlay('palette')}
    >
      <IconSearch size="1.125rem" aria-hidden="true" />
      <span className={styles.spoken}>{t('search.open')}: </span>
      <span className={styles.searchHint}>{t('search.hint')}</span>
      <span className={styles.searchKey} aria-hidden="true">
        {KEY}
      </span>
    </UnstyledButton>
  )
}
