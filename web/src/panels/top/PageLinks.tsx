import { useTranslation } from 'react-i18next'
import { goTo, type Page, pathOf, usePage } from '../../view/page'
import { useMapAddress } from '../../view/useView'
import styles from './top.module.css'

const PAGES: readonly Page[] = ['map', 'data']

/** The pages of the product; the map opens as it was left. */
export function PageLinks() {
  const { t } = useTranslation()
  const open = usePage()
  const map = useMapAddress()
  return (
    <nav className={styles.pages} aria-label={t('page.label')}>
      {PAGES.map((page) => (
        <a
          key={page}
          href={page === 'map' ? map : pathOf(page)}
          aria-current={page === open ? 'page' : undefined}
          onClick={(event) => {
            // A new tab or window is the browser's matter.
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            if (page !== open) goTo(event.currentTarget.href)
          }}
        >
          {t(`page.${page}`)}
        </a>
      ))}
    </nav>
  )
}
