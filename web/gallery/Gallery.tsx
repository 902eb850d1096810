import { LanguageSwitch } from '../src/panels/top/LanguageSwitch'
import { ThemeSwitch } from '../src/panels/top/ThemeSwitch'
import { ChartCases } from './cases/ChartCases'
import { DataCases } from './cases/DataCases'
import { DetailCases } from './cases/DetailCases'
import { FilterCases } from './cases/FilterCases'
import { KitCases } from './cases/KitCases'
import { MatrixCases } from './cases/MatrixCases'
import { NoticeCases } from './cases/NoticeCases'
import { TokenCases } from './cases/TokenCases'
import styles from './gallery.module.css'

/** Every component of ours in its states, on fixed content: for those who make them, and for tests that look. */
export function Gallery() {
  return (
    <main className={styles.gallery}>
      <header className={styles.head}>
        <h1>Gallery</h1>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <TokenCases />
      <KitCases />
      <NoticeCases />
      <FilterCases />
      <DetailCases />
      <ChartCases />
      <MatrixCases />
      <DataCases />
    </main>
  )
}
