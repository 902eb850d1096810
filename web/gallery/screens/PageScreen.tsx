import type { ComponentType } from 'react'
import { AboutPage } from '../../src/pages/about/AboutPage'
import { AppealPage } from '../../src/pages/appeal/AppealPage'
import { DataPage } from '../../src/pages/data/DataPage'
import { DigestPage } from '../../src/pages/digest/DigestPage'
import { MatrixPage } from '../../src/pages/matrix/MatrixPage'
import { RankingPage } from '../../src/pages/ranking/RankingPage'
import { ErrorBoundary } from '../../src/panels/ErrorBoundary'
import { showsAsked } from '../asked'

const PAGES: Record<string, ComponentType> = {
  about: AboutPage,
  appeal: AppealPage,
  broken: Faulty,
  data: DataPage,
  digest: DigestPage,
  matrix: MatrixPage,
  ranking: RankingPage,
}

/** A page that cannot be drawn. */
function Faulty(): never {
  throw new Error('cannot read what the server has sent')
}

/** A whole page while its answers are on their way, refused, or empty. */
export function PageScreen() {
  const Page = PAGES[showsAsked]
  if (!Page) throw new Error(`there is no page ${showsAsked}`)
  return (
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>
  )
}
