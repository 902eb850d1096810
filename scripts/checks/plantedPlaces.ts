import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { below, createRandom, uniform } from '../demo/random'

/** What a planted coordinate pretends. */
export type Planted = 'zero' | 'swapped' | 'outside' | 'pile'

const EACH = 60
const PILE = 150

/** In the region's box, but in the ocean and in other towns: only boundaries can tell. */
const NEAR_OUTSIDE = [
  [-70.985, 42.24],
  [-71.195, 42.4],
  [-71.19, 42.23],
] as const
/** A quiet corner on which nothing lies. */
const PILE_POINT = ['-71.1500', '42.2800'] as const

interface Row {
  CASE_ENQUIRY_ID: string
  LATITUDE: string
  LONGITUDE: string
  Location: string
}

/**
 * Copies a year of requests with coordinates spoilt on purpose: some zero, some with latitude and longitude exchanged, some
 * outside the city far and near, and a pile of different addresses on one point. Answers what was planted, by the id.
 */
export async function plantPlaces(from: string, to: string, seed: number): Promise<Map<string, Planted>> {
  const rows: Row[] = []
  for await (const row of createReadStream(from)
    .pipe(createGunzip())
    .pipe(parse({ columns: true })))
    rows.push(row as Row)
  const planted = spoil(rows, seed)
  await pipeline(rows, stringify({ header: true }), createWriteStream(to))
  return planted
}

function spoil(rows: Row[], seed: number): Map<string, Planted> {
  const random = createRandom(seed)
  const planted = new Map<string, Planted>()
  for (const kind of ['zero', 'swapped', 'outside', 'pile'] as const)
    for (let left = kind === 'pile' ? PILE : EACH; left > 0; ) {
      const row = rows[below(random, rows.length)]
      if (!row?.Location || planted.has(row.CASE_ENQUIRY_ID) || isDefault(row)) continue
      Object.assign(row, place(kind, row, left, uniform(random)))
      planted.set(row.CASE_ENQUIRY_ID, kind)
      left -= 1
    }
  return planted
}

function isDefault({ LATITUDE, LONGITUDE }: Row): boolean {
  return LATITUDE === '42.3594' && LONGITUDE === '-71.0587'
}

function place(kind: Planted, { LATITUDE, LONGITUDE }: Row, ordinal: number, share: number) {
  if (kind === 'zero') return { LATITUDE: '0', LONGITUDE: ordinal % 2 ? '0.0' : '0' }
  if (kind === 'swapped') return { LATITUDE: LONGITUDE, LONGITUDE: LATITUDE }
  if (kind === 'pile') return { LATITUDE: PILE_POINT[1], LONGITUDE: PILE_POINT[0] }
  const near = NEAR_OUTSIDE[ordinal % 6]
  if (near) return { LATITUDE: String(near[1]), LONGITUDE: String(near[0]) }
  return { LATITUDE: (Number(LATITUDE) + 0.3 + share).toFixed(4), LONGITUDE }
}
