import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type Database, poolOptions, SESSION, type Sql } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { flagDefaultPoints } from '../queries/flagDefaultPoints'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { recount } from './recount'
import { TABLES } from './tables'
import { moveBorder, randomBatches } from './testHistory'
import { victimBatches } from './testVictim'

const WRITERS = 8
const VICTIM = fileURLToPath(new URL('testVictim.ts', import.meta.url))

let database: Database
let pool: Sql

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  pool = inject('embedded') ? database.sql : await openPool(WRITERS + 3, 'writers')
})
beforeEach(async () => {
  await database.sql`truncate appeal, default_point`
})
afterAll(async () => {
  if (pool !== database.sql) await pool.end()
  await database.close()
})

/** Connections to the test's schema under a name of their own. */
async function openPool(most: number, name: string): Promise<Sql> {
  const [row] = await database.sql<{ path: string }[]>`select current_setting('search_path') as path`
  const connection = { ...SESSION, search_path: row?.path ?? '', application_name: name }
  return postgres(inject('databaseUrl'), { ...poolOptions(most), connection })
}

async function expectExact(identities: Set<string>): Promise<void> {
  expect(await recount(database.sql, { repair: false })).toEqual([])
  await foldRollups(database.sql)
  expect(await recount(database.sql, { repair: false })).toEqual([])
  const stored = await database.sql`
    select source.code || external_id as identity from appeal join source on source.id = source_id`
  expect(new Set(stored.map(({ identity }) => identity))).toEqual(identities)
  expect(stored).toHaveLength(identities.size)
}

function identitiesOf(all: readonly (readonly { source: string; externalId: string }[])[]): Set<string> {
  return new Set(all.flat().map(({ source, externalId }) => source + externalId))
}

test('many writers of the same appeals, borders moving and rollups being folded: no deadlock, no count lost', async () => {
  const work = Array.from({ length: WRITERS }, (_, writer) => randomBatches(100 + writer))
  let writing = true
  const writers = work.map(async (own) => {
    for (const batch of own) await ingestAppeals(pool, batch)
  })
  const others = [
    async () => void (await foldRollups(pool)),
    async () =>
      void (await flagDefaultPoints(pool, ['portal', 'hotline'], { appeals: 20, addresses: 3, withoutAddress: 0.9 })),
    async () => void (await moveBorder(pool, 30.5)),
  ].map(async (act) => {
    while (writing) await act()
  })
  await Promise.all(writers).finally(() => {
    writing = false
  })
  await Promise.all(others)
  await expectExact(identitiesOf(work.flat()))
})

/** Writes after which a backend ends itself: seldom enough in the end for everything to be done. */
const FUSE = Array.from({ length: 12 }, (_, death) => Math.round(20 * 1.55 ** death))

/** At some of the writes to any of the tables the backend ends itself, in the middle of its transaction. */
async function layFuse(sql: Sql): Promise<void> {
  const tables = [
    'appeal',
    'status_event',
    'change',
    'rollup_tail',
    'rollup_state',
    ...TABLES.map(({ table }) => table),
  ]
  await sql`create sequence fuse`
  await sql.unsafe(`
    create function burn() returns trigger language plpgsql as $$
    begin
      if nextval('fuse') = any('{${FUSE}}') then perform pg_terminate_backend(pg_backend_pid()); end if;
      return null;
    end $$`)
  for (const table of tables)
    await sql`create trigger burn before insert or update or delete on ${sql(table)} for each statement execute function burn()`
}

/** Runs a process that posts batches and folds; false when it did not come to its end. */
function runVictim(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', VICTIM], { env: { ...process.env, ...environment } })
  return new Promise((resolve) => child.once('exit', (status) => resolve(status === 0)))
}

test.runIf(!inject('embedded'))('ended in the middle of writing and of folding, again and again: exact', async () => {
  await layFuse(database.sql)
  const [row] = await database.sql<{ path: string }[]>`select current_setting('search_path') as path`
  const environment = { VICTIM_URL: inject('databaseUrl'), VICTIM_PATH: row?.path ?? '' }
  let deaths = 0
  // A source whose post fails sends it again.
  while (!(await runVictim(environment))) deaths += 1
  await database.sql`drop function burn cascade`
  expect(deaths).toBeGreaterThan(FUSE.length / 2)
  await expectExact(identitiesOf(victimBatches().flat()))
})
