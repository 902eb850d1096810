// Coordinates spoilt on purpose in a year of real requests: all are found, for the right reason, and no other is suspected
// beyond those that are documented. Usage: npx tsx scripts/checks/doubts.ts [SEED] (REAL_DATA_DIR, DATABASE_URL)
import { join } from 'node:path'
import type { Sql } from '@ochag/api/db/connect'
import { failPlainly } from '../failPlainly'
import { bostonDatabase, loadBoston, realDataFile } from './bostonDatabase'
import { importerFor } from './importer'
import { type Planted, plantPlaces } from './plantedPlaces'
import { verdicts } from './verdicts'

const { check, finish } = verdicts()
const seed = Number(process.argv[2] ?? 1)

/** Requests that the city itself put on its point for "unknown". */
const ON_DEFAULT_POINT = 17_070

async function checkDoubts(): Promise<void> {
  const place = await bostonDatabase(process.env.DATABASE_URL)
  console.log(`Spoilt coordinates, seed ${seed}, on the ${place.kind} database`)
  try {
    const database = await place.open()
    await loadBoston(database.sql)
    const file = join(place.dataDirectory, 'spoilt.csv')
    const planted = await plantPlaces(realDataFile('boston', 'boston-311-2015.csv.gz'), file, seed)
    await bringIn(database.sql, file)
    await judge(database.sql, planted)
    await database.close()
  } finally {
    await place.remove()
  }
  finish()
}

async function bringIn(sql: Sql, file: string): Promise<void> {
  const bring = await importerFor(sql, 'boston')
  const { rejected } = await bring(file, { profile: 'boston-311' })
  check(rejected === 0, `${rejected} rows rejected: a spoilt place costs no appeal`)
}

interface Suspect {
  id: string
  reason: Planted
  located: boolean
}

async function judge(sql: Sql, planted: Map<string, Planted>): Promise<void> {
  const suspects = await sql<Suspect[]>`
    select external_id as id, coalesce((to_json(doubts) ->> 0), 'pile') as reason, cell is not null as located
    from appeal where (doubts is not null and doubts <> '{municipality}') or default_point`
  const found = new Map(suspects.map(({ id, reason }) => [id, reason]))
  for (const kind of ['zero', 'swapped', 'outside', 'pile'] as const) {
    const ids = [...planted].filter(([, what]) => what === kind).map(([id]) => id)
    const right = ids.filter((id) => found.get(id) === kind)
    check(right.length === ids.length, `${right.length} of ${ids.length} planted as ${kind} are found as that`)
  }
  check(!suspects.some(({ located }) => located), 'none of them is in a hexagon')
  const others = suspects.filter(({ id }) => !planted.has(id))
  const pile = others.filter(({ reason }) => reason === 'pile')
  const further = others.filter(({ reason }) => reason !== 'pile')
  check(pile.length === ON_DEFAULT_POINT, `${pile.length} others lie on the city's own point for "unknown"`)
  check(further.length === 0, `${further.length} of the other ${121_145 - planted.size - pile.length} are suspected`)
  for (const { id, reason } of further.slice(0, 20)) console.log(`  ${id}: ${reason}`)
}

failPlainly(checkDoubts())
