import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database, Sql } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { loadTestRegion } from '../region/testRegion'
import { TABLES } from './tables'
import { expectExact, identitiesOf } from './testExact'
import { victimBatches } from './testVictim'

const VICTIM = fileURLToPath(new URL('testVictim.ts', import.meta.url))

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
afterAll(() => database.close())

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

test('ended in the middle of writing and of folding, again and again: exact', async () => {
  await layFuse(database.sql)
  const [row] = await database.sql<{ path: string }[]>`select current_setting('search_path') as path`
  const environment = { VICTIM_URL: inject('databaseUrl'), VICTIM_PATH: row?.path ?? '' }
  let deaths = 0
  // A source whose post fails sends it again.
  while (!(await runVictim(environment))) deaths += 1
  await database.sql`drop function burn cascade`
  expect(deaths).toBeGreaterThan(FUSE.length / 2)
  await expectExact(database.sql, identitiesOf(victimBatches().flat()))
})
