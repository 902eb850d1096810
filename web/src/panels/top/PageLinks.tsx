import { useTranslation } from 'react-i18next'
import { followLink, goTo, type Page, usePage } from '../../view/page'
import { usePageAddress } from '../../view/useView'
import styles from './top.module.css'

/** The pages that are always named. */
export const MAIN_PAGES = ['map', 'matrix', 'ranking', 'digest', 'data'] as const satisfies readonly Page[]

/** The pages of the product; those that look at the same appeals open with the view as it was left. */
export function PageLinks() {
  const { t } = useTranslation()
  return (
    <nav className={styles.pages} aria-label={t('page.label')}>
      {MAIN_PAGES.map((page) => (
        <PageAnchor key={page} page={page} />
      ))}
    </nav>
  )
}

function PageAnchor({ page }: { page: (typeof MAIN_PAGES)[number] }) {
  const { t } = useTranslation()
  const open = usePage()
  const address = usePageAddress(page)
  return (
    <a
      href={address}
      aria-current={page === open ? 'page' : undefined}
      onClick={(press) => followLink(press, (to) => page !== open && goTo(to))}
    >
      {t(`page.${page}`)}
    </a>
  )
}
