import type { CountedTile } from './tile'

/** What the page wants of its worker: a tile from an address, or no longer. */
export type TileRequest =
  | { kind: 'ask'; id: number; address: string; priority: RequestPriority }
  | { kind: 'withdraw'; id: number }

/** What the server said; a tile only where all went well, a text where it did not. */
export interface TileResponse {
  status: number
  headers: [string, string][]
  tile: CountedTile | null
  text: string
}

/** What the worker tells of one request: an answer, or why there is none. */
export type TileReply = { id: number; response: TileResponse } | { id: number; failure: string }
