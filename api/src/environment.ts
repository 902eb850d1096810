import type { Database, Queryable } from './db/connect'
import type { Hub } from './live/hub'

/** What the server hands to every route. */
export interface Dependencies {
  database: Database
  hub: Hub
  /** Folder of the region pack, for its basemap. */
  regionFolder: string
  /** Folder of the built interface; without it only the API answers. */
  webFolder?: string | undefined
}

/** Variables of a request. */
export interface Env {
  Variables: {
    dependencies: Dependencies
    /** The request's own read-only transaction: all its queries see the same data. */
    sql: Queryable
    requestId: string
    secureHeadersNonce?: string
  }
}
