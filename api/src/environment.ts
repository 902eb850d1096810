import type { Basemap } from './basemap/openBasemap'
import type { Database, Queryable } from './db/connect'
import type { OpenedImports } from './imports/openImports'
import type { Hub } from './live/hub'
import type { Reading } from './routes/reading'

/** What the server hands to every route. */
export interface Dependencies {
  database: Database
  hub: Hub
  /** Files that are handed in, and what becomes of them. */
  imports: OpenedImports
  /** Folder of the region pack, for its basemap. */
  regionFolder: string
  /** The region's own file of tiles, where one has been put in place. */
  basemap?: Basemap | undefined
  /** Folder of the built interface; without it only the API answers. */
  webFolder?: string | undefined
}

/** Variables of a request. */
export interface Env {
  Variables: {
    dependencies: Dependencies
    /** The request's own read-only transaction: all its queries see the same data. */
    sql: Queryable
    /** What reading requests share: known answers, and questions under way. */
    reading: Reading
    /** The media type to answer in, where there is a choice. */
    media?: string
    /** The full minute that "now" is, for answers that change with time; an ISO 8601 instant. */
    minute?: string
    /** Who may change data: the name of a key, or `local` at the machine itself. */
    operator?: string
    /** The file of the interface that answers. */
    file?: string
    requestId: string
    secureHeadersNonce?: string
  }
}
