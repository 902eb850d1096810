import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, inject, test } from 'vitest'
import { type Database, poolOptions, SESSION, type Sql } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { flagDefaultPoints } from '../queries/flagDefaultPoints'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { expectExact, identitiesOf } from './testExact'
import { moveBorder, randomBatches } from './testHistory'

const WRITERS = 8

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
  await expectExact(database.sql, identitiesOf(work.flat()))
})
