import type { Doubt, Kind, LocationOrigin, Precision, Status } from '../contract/common'

/** An appeal ready to be stored: codes resolved to ids, place to cell. Times are ISO instants, the cell is hexadecimal. */
export interface AppealRow {
  source_id: number
  external_id: string
  kind: Kind
  status: Status
  raw_status: string | null
  topic_id: number | null
  topic_word_id: number | null
  fast_track: boolean
  reported_municipality_id: number | null
  executor: string | null
  created_at: string
  taken_at: string | null
  due_at: string | null
  closed_at: string | null
  precision: Precision
  settlement_id: number | null
  location_origin: LocationOrigin | null
  /** The address as understood, in one spelling. */
  canonical: string | null
  /** What is wrong with the place; null when nothing is. */
  doubts: Doubt[] | null
  longitude: number | null
  latitude: number | null
  address: string | null
  text: string | null
  cell: string | null
  /** SHA-256 of what the source said, hexadecimal. */
  content_hash: string
}

/** What counts of a stored appeal: the coordinates of its delta. */
export interface AppealFacts {
  id: number
  cell: string | null
  municipalityId: number | null
  topicId: number | null
  sourceId: number
  status: Status
  kind: Kind
  day: string
}
