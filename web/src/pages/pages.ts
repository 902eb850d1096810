import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Page } from '../view/page'

/** Every page but the map, and what stands where there is none; each is fetched when it is opened. */
export const PAGES: Record<Exclude<Page, 'map'>, LazyExoticComponent<ComponentType>> = {
  matrix: lazy(() => import('./matrix/MatrixPage').then(({ MatrixPage }) => ({ default: MatrixPage }))),
  ranking: lazy(() => import('./ranking/RankingPage').then(({ RankingPage }) => ({ default: RankingPage }))),
  digest: lazy(() => import('./digest/DigestPage').then(({ DigestPage }) => ({ default: DigestPage }))),
  data: lazy(() => import('./data/DataPage').then(({ DataPage }) => ({ default: DataPage }))),
  about: lazy(() => import('./about/AboutPage').then(({ AboutPage }) => ({ default: AboutPage }))),
  appeal: lazy(() => import('./appeal/AppealPage').then(({ AppealPage }) => ({ default: AppealPage }))),
  nowhere: lazy(() => import('./nowhere/NowherePage').then(({ NowherePage }) => ({ default: NowherePage }))),
  wall: lazy(() => import('./wall/WallPage').then(({ WallPage }) => ({ default: WallPage }))),
}
