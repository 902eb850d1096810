import { setImmediate } from 'node:timers/promises'
import type { Precision } from '../contract/common'
import type { Sql } from '../db/connect'
import { geocodeAll } from '../locate/geocoder/geocodeAll'
import type { GeocodeAnswer, GeocodeQuery, Geocoder } from '../locate/geocoder/geocoder'
import type { Located, PlaceSaid } from '../locate/location'
import { announceReset } from '../queries/announceChange'
import type { AppealRow } from '../queries/appealRow'
import type { Catalogue } from '../queries/readCatalogue'
import { countLocatable, type Locatable, readLocatable } from '../queries/readLocatable'
import { type RegionNames, readRegionNames } from '../queries/readRegionNames'
import { type Relocated, relocateAppeals } from '../queries/relocateAppeals'
import { noteWritten } from '../rollup/upkeep'
import { geocodeQuery } from './geocodeQuery'
import { relocatedRow } from './relocatedRow'

/** After so many appeals everybody else has a turn. */
const BREATH = 50

export interface RelocateOptions {
  catalogue: Catalogue
  locate(said: PlaceSaid): Located
  geocoder?: Geocoder | undefined
  /** Also appeals that have been put on the map by their words already. */
  again?: boolean | undefined
  /** So many appeals are stored at once. */
  batch?: number | undefined
  /** Once aborted no further batch is begun. */
  signal?: AbortSignal | undefined
  progress?: ((done: number, total: number) => void) | undefined
}

export interface RelocateReport {
  appeals: number
  /** Numbers of appeals by precision. */
  before: Map<Precision, number>
  after: Map<Precision, number>
  changed: number
  /** Addresses asked of the geocoder, answered by it or from memory, and of those the ones found. */
  asked: number
  answered: number
  found: number
}

interface Walk extends RelocateOptions {
  region: RegionNames | undefined
  report: RelocateReport
}

/**
 * Locates stored appeals by their words anew, batch by batch, each stored at once: stopped anywhere it can be begun again, and
 * a second time changes nothing. Points that a source or a person gave stay.
 */
export async function relocate(sql: Sql, options: RelocateOptions): Promise<RelocateReport> {
  const { again = false, batch: limit = 2000, signal, progress } = options
  const report = { appeals: 0, before: new Map(), after: new Map(), changed: 0, asked: 0, answered: 0, found: 0 }
  const walk = { ...options, region: await readRegionNames(sql), report }
  const total = await countLocatable(sql, { again })
  let last = 0
  while (!signal?.aborted) {
    const batch = await readLocatable(sql, last, limit, { again })
    const end = batch.at(-1)
    if (!end) break
    await relocateBatch(sql, batch, walk)
    last = end.id
    report.appeals += batch.length
    progress?.(report.appeals, Math.max(total, report.appeals))
  }
  return report
}

async function relocateBatch(sql: Sql, batch: Locatable[], walk: Walk): Promise<void> {
  const found = await locateEach(batch, walk)
  const queries = queriesOf(found, walk)
  const answers = await askGeocoder(sql, queries, walk)
  const rows: AppealRow[] = []
  for (const [index, stored] of batch.entries()) {
    const place = found[index]
    if (!place) continue
    const answer = answers.get(queries[index]?.canonical ?? '')
    const municipalityId = walk.catalogue.municipalities.get(place.municipality ?? '')?.id ?? null
    rows.push(relocatedRow(stored, { found: place, answer, geocoder: walk.geocoder?.name, municipalityId }))
    count(walk.report.before, stored.precision, 1)
    count(walk.report.after, stored.precision, 1)
  }
  await store(sql, rows, walk.report)
}

async function locateEach(batch: Locatable[], { catalogue, locate }: Walk): Promise<Located[]> {
  const found: Located[] = []
  for (const { address, text, reported_municipality_id } of batch) {
    const municipality = catalogue.codes.municipalities.get(reported_municipality_id ?? 0)
    found.push(locate({ address, text, ...(municipality && { municipality }) }))
    if (found.length % BREATH === 0) await setImmediate()
  }
  return found
}

function queriesOf(found: Located[], { geocoder, region }: Walk): (GeocodeQuery | null)[] {
  return found.map((place) => (geocoder && region ? geocodeQuery(place, region) : null))
}

async function askGeocoder(
  sql: Sql,
  queries: (GeocodeQuery | null)[],
  { geocoder, signal, report }: Walk,
): Promise<Map<string, GeocodeAnswer | null>> {
  const asked = new Map(queries.flatMap((query) => (query ? [[query.canonical, query] as const] : [])))
  if (!geocoder || asked.size === 0) return new Map()
  const answers = await geocodeAll(sql, geocoder, asked.values(), { signal })
  report.asked += asked.size
  report.answered += answers.size
  report.found += [...answers.values()].filter((answer) => answer !== null).length
  return answers
}

async function store(sql: Sql, rows: AppealRow[], report: RelocateReport): Promise<void> {
  const moved = await sql.begin(async (transaction) => {
    const changes: Relocated[] = await relocateAppeals(transaction, rows)
    if (changes.length > 0) await announceReset(transaction)
    return changes
  })
  for (const { before, after, appeals } of moved) {
    report.changed += appeals
    count(report.after, before, -appeals)
    count(report.after, after, appeals)
    await noteWritten(sql, appeals)
  }
}

function count(counts: Map<Precision, number>, precision: Precision, appeals: number): void {
  counts.set(precision, (counts.get(precision) ?? 0) + appeals)
}
