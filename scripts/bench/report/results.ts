import type { BrowserFigure } from '../browser'
import type { ClientsResult } from '../clients/measureClients'
import type { EmbeddedResult } from '../embedded/measureEmbedded'
import type { HttpResult } from '../http/measureHttp'
import type { ImportRun } from '../import/measureImport'
import type { IngestResult } from '../ingest/measureIngest'
import type { LiveResult } from '../live/measureLive'
import type { QuestionResult } from '../questions/measureQuestions'
import type { WireRow } from '../wire'

/** Everything that one run of the bench found out; parts that were not run are absent. */
export interface BenchResults {
  machine: string
  /** Local calendar day of the run. */
  date: string
  rows: number
  seed: string
  firstDay: string
  lastDay: string
  thin: boolean
  server: string
  /** Seconds of each step of loading. */
  load: Record<string, number>
  /** Bytes of the largest tables with their indexes. */
  storage: Record<string, number>
  questions?: QuestionResult[]
  http?: HttpResult
  clients?: ClientsResult
  live?: LiveResult
  ingest?: IngestResult
  import?: ImportRun[]
  embedded?: EmbeddedResult
  wire?: WireRow[]
  browser?: BrowserFigure[]
  /** What went wrong, by part. */
  failures: Record<string, string>
}
