// A year of real service requests: every row accounted for, the default point found, neighbourhoods where they belong.
// Usage: npx tsx scripts/checks/boston.ts (REAL_DATA_DIR, DATABASE_URL)

import type { Import } from '@ochag/api/contract/imports'
import type { Sql } from '@ochag/api/db/connect'
import { failPlainly } from '../failPlainly'
import { bostonDatabase, loadBoston, realDataFile } from './bostonDatabase'
import { countAgreement, countFlagged, countOnPoint, listDisagreements } from './bostonQuestions'
import { importerFor } from './importer'
import { importState } from './importState'
import { verdicts } from './verdicts'

const ROWS = 121_145
const ON_DEFAULT_POINT = 17_070
const DEFAULT_POINT = [-71.0587, 42.3594] as const
/** Hundreds of requests about one busy address: a true pile. */
const CITY_HALL_PLAZA = [-71.0579, 42.3601] as const

const { check, finish } = verdicts()

async function checkBoston(): Promise<void> {
  const place = await bostonDatabase(process.env.DATABASE_URL)
  console.log(`Boston 311, 2015, on the ${place.kind} database`)
  try {
    const database = await place.open()
    await loadBoston(database.sql)
    await checkImports(database.sql)
    await checkDefaultPoint(database.sql)
    await checkNeighbourhoods(database.sql)
    await database.close()
  } finally {
    await place.remove()
  }
  finish()
}

async function checkImports(sql: Sql): Promise<void> {
  const first = await timed('first import', () => importYear(sql))
  check(first.read === ROWS, `${first.read} rows read of ${ROWS}`)
  check(isAccounted(first), `accounted for: ${outcomes(first)}`)
  check(first.rejected === 0, `${first.rejected} rejected`)
  for (const { word, rows } of first.unknown) console.log(`  not in the region: ${word} in ${rows} rows`)
  const before = await importState(sql)
  const second = await timed('second import', () => importYear(sql))
  check(second.unchanged === ROWS, `the second time: ${outcomes(second)}`)
  check((await importState(sql)) === before, 'the second time changed nothing that is stored')
}

async function importYear(sql: Sql): Promise<Import> {
  const bring = await importerFor(sql, 'boston')
  return bring(realDataFile('boston', 'boston-311-2015.csv.gz'), { profile: 'boston-311' })
}

async function checkDefaultPoint(sql: Sql): Promise<void> {
  const flagged = await countFlagged(sql)
  check(flagged.points === 1, `${flagged.points} default point found`)
  check(flagged.appeals === ON_DEFAULT_POINT, `${flagged.appeals} appeals flagged of ${ON_DEFAULT_POINT}`)
  const there = await countOnPoint(sql, ...DEFAULT_POINT)
  check(there.flagged === ON_DEFAULT_POINT && there.appeals === there.flagged, 'they are all that lie on it')
  check(there.located === 0, `${there.located} appeals on it have a cell: it makes no hexagon`)
  check(there.moved === 0, `${there.moved} of them are counted elsewhere than the file says`)
  const plaza = await countOnPoint(sql, ...CITY_HALL_PLAZA)
  check(plaza.flagged === 0 && plaza.located === 387, `${plaza.located} requests about City Hall Plaza keep their cell`)
}

async function checkNeighbourhoods(sql: Sql): Promise<void> {
  const { agree, both, outside } = await timed('neighbourhoods compared', () => countAgreement(sql))
  const strict = agree / (both + outside)
  check(agree / both >= 0.95, `${percent(agree / both)} of ${both} points lie in the neighbourhood that the file names`)
  check(strict >= 0.95, `${percent(strict)} when the ${outside} points outside every boundary count as disagreement`)
  for (const { said, found, count } of await listDisagreements(sql))
    console.log(`  the file says ${said}, the point lies in ${found}: ${count}`)
}

function isAccounted({ read, created, updated, unchanged, rejected }: Import): boolean {
  return read === created + updated + unchanged + rejected
}

function outcomes({ created, updated, unchanged, rejected }: Import): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = Date.now()
  const result = await work()
  console.log(`  ${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return result
}

failPlainly(checkBoston())
