import type { ComponentType } from 'react'
import { AboutCases } from './cases/AboutCases'
import { AppealCases } from './cases/AppealCases'
import { ChartCases } from './cases/ChartCases'
import { DataCases } from './cases/DataCases'
import { DetailCases } from './cases/DetailCases'
import { DigestCases } from './cases/DigestCases'
import { DigestListCases } from './cases/DigestListCases'
import { EditorCases } from './cases/EditorCases'
import { FilterCases } from './cases/FilterCases'
import { HelpCases } from './cases/HelpCases'
import { KitCases } from './cases/KitCases'
import { LegendCases } from './cases/LegendCases'
import { MapCases } from './cases/MapCases'
import { MatrixCases } from './cases/MatrixCases'
import { NoticeCases } from './cases/NoticeCases'
import { PageCases, ReadPageCases } from './cases/PageCases'
import { PaletteCases } from './cases/PaletteCases'
import { PanelCases } from './cases/PanelCases'
import { RankingCases } from './cases/RankingCases'
import { SavedCases } from './cases/SavedCases'
import { SnapshotCases } from './cases/SnapshotCases'
import { TimeCases } from './cases/TimeCases'
import { TokenCases } from './cases/TokenCases'
import { UploadCases } from './cases/UploadCases'
import { WallCases } from './cases/WallCases'

/** The gallery's sections in their order, each under the name that it is found by. */
export const SECTIONS: readonly { name: string; Cases: ComponentType }[] = [
  { name: 'tokens', Cases: TokenCases },
  { name: 'kit', Cases: KitCases },
  { name: 'notices', Cases: NoticeCases },
  { name: 'filter', Cases: FilterCases },
  { name: 'detail', Cases: DetailCases },
  { name: 'charts', Cases: ChartCases },
  { name: 'legend', Cases: LegendCases },
  { name: 'editor', Cases: EditorCases },
  { name: 'time', Cases: TimeCases },
  { name: 'map', Cases: MapCases },
  { name: 'panels', Cases: PanelCases },
  { name: 'saved', Cases: SavedCases },
  { name: 'palette', Cases: PaletteCases },
  { name: 'help', Cases: HelpCases },
  { name: 'snapshot', Cases: SnapshotCases },
  { name: 'matrix', Cases: MatrixCases },
  { name: 'ranking', Cases: RankingCases },
  { name: 'digest', Cases: DigestCases },
  { name: 'lists', Cases: DigestListCases },
  { name: 'appeal', Cases: AppealCases },
  { name: 'about', Cases: AboutCases },
  { name: 'data', Cases: DataCases },
  { name: 'upload', Cases: UploadCases },
  { name: 'wall', Cases: WallCases },
  { name: 'pages', Cases: PageCases },
  { name: 'read', Cases: ReadPageCases },
]
