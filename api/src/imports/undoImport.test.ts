import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { getImport } from '../queries/getImport'
import { loadTestRegion } from '../region/testRegion'
import { recount } from '../rollup/recount'
import { type Item, items, moveBorder } from '../rollup/testHistory'
import { dump, importItems } from './testJob'
import { undoImport } from './undoImport'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(() => database.sql`truncate appeal, status_event, default_point, import, import_update, import_rejection`)
afterAll(() => database.close())

function sample(seed: number, numRuns: number): Item[] {
  return fc.sample(items, { seed, numRuns })
}

test('two imports, the second one with changes, taken back in reverse order: byte for byte as before', async () => {
  const { sql } = database
  await ingestAppeals(sql, sample(1, 20))
  const before = await dump(sql)
  const first = await importItems(sql, sample(2, 60))
  const between = await dump(sql)
  const second = await importItems(sql, sample(3, 60))
  expect(await getImport(sql, second)).toMatchObject({ state: 'done', read: 60 })
  expect((await getImport(sql, second))?.updated).toBeGreaterThan(10)
  await undoImport(sql, second, 'somebody')
  expect(await dump(sql)).toEqual(between)
  expect(await recount(sql, { repair: false })).toEqual([])
  await undoImport(sql, first, 'somebody')
  expect(await dump(sql)).toEqual(before)
  expect(await recount(sql, { repair: false })).toEqual([])
  expect(await getImport(sql, first)).toMatchObject({ state: 'undone', undoneBy: 'somebody', read: 60 })
})

test('a coordinate with many digits and near zero comes back exactly', async () => {
  const { sql } = database
  const appeal = { source: 'portal', externalId: '1', createdAt: '2025-03-01T10:00:00.123Z', text: 'a' }
  await ingestAppeals(sql, [{ ...appeal, point: [30.123456789012344, 60.00000000000001] }])
  await sql`
    update appeal set municipality_id = null, cell = null, point = st_setsrid(st_makepoint(0.012345678901234567, 1e-17), 4326)`
  const before = await dump(sql)
  await undoImport(sql, await importItems(sql, [{ ...appeal, text: 'b', point: null }]), 'me')
  expect(await dump(sql)).toEqual(before)
})

test('imported again after that, it is as it was the first time', async () => {
  const { sql } = database
  const rows = sample(4, 40)
  const first = await importItems(sql, rows)
  const counts = await getImport(sql, first)
  await undoImport(sql, first, 'me')
  const again = await getImport(sql, await importItems(sql, rows))
  expect(again).toMatchObject({ created: counts?.created, updated: counts?.updated, unchanged: counts?.unchanged })
})

const APPEAL = { source: 'portal', externalId: '1', createdAt: '2025-03-01T10:00:00Z', point: [30.5, 60.5] }

test('names what is newer and leaves everything as it is', async () => {
  const { sql } = database
  const first = await importItems(sql, [APPEAL])
  const second = await importItems(sql, [{ ...APPEAL, text: 'changed' }])
  const before = await dump(sql)
  await expect(undoImport(sql, first, 'me')).rejects.toThrow(`changed by import ${second}`)
  expect(await dump(sql)).toEqual(before)
  await ingestAppeals(sql, [{ ...APPEAL, text: 'changed again' }])
  await expect(undoImport(sql, second, 'me')).rejects.toThrow('changed later over the API')
  await sql`delete from appeal`
  await expect(undoImport(sql, second, 'me')).rejects.toThrow('archived or deleted')
  await expect(undoImport(sql, first, 'me')).rejects.toThrow('archived or deleted')
  await expect(undoImport(sql, 99_999, 'me')).rejects.toThrow('does not exist')
})

test('twice at once, one of them is refused', async () => {
  const { sql } = database
  const id = await importItems(sql, sample(5, 30))
  const results = await Promise.allSettled([undoImport(sql, id, 'me'), undoImport(sql, id, 'you')])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await dump(sql)).toEqual({ appeals: [], events: [], changes: [] })
})

test('a coordinate that only it had shown to stand for "unknown" is believed again', async () => {
  const { sql } = database
  const piled = Array.from({ length: 6 }, (_, index) => ({
    ...APPEAL,
    externalId: `p${index}`,
    municipality: 'east',
    address: `Lane ${index}`,
  }))
  const defaultPoints = { appeals: 6, addresses: 3, withoutAddress: 0.9 }
  await ingestAppeals(sql, piled.slice(0, 4))
  const before = await dump(sql)
  const id = await importItems(sql, piled.slice(4), { source: { defaultPoints } })
  expect(await sql`select from appeal where default_point`).toHaveLength(6)
  await undoImport(sql, id, 'me')
  expect(await dump(sql)).toEqual(before)
  expect(await sql`select from default_point`).toHaveLength(0)
  expect(await recount(sql, { repair: false })).toEqual([])
})

test('one that others lie on by now stays what it is, also for what is put back', async () => {
  const { sql } = database
  const piled = Array.from({ length: 8 }, (_, index) => ({
    ...APPEAL,
    externalId: `p${index}`,
    address: `Lane ${index}`,
  }))
  const defaultPoints = { appeals: 6, addresses: 3, withoutAddress: 0.9 }
  await ingestAppeals(sql, piled.slice(0, 4))
  const id = await importItems(sql, [{ ...piled[0], text: 'changed' }, ...piled.slice(4, 6)], {
    source: { defaultPoints },
  })
  await ingestAppeals(sql, piled.slice(6))
  await undoImport(sql, id, 'me')
  expect(await sql`select from appeal where default_point and cell is null`).toHaveLength(6)
  expect(await recount(sql, { repair: false })).toEqual([])
})

test('what is put back belongs to the municipality around it today', async () => {
  const { sql } = database
  await ingestAppeals(sql, [APPEAL])
  const id = await importItems(sql, [{ ...APPEAL, point: [31.5, 60.5] }])
  await moveBorder(sql, 30.2)
  await undoImport(sql, id, 'me')
  const rows = await sql`select code from appeal join municipality on municipality.id = municipality_id`
  expect(rows).toEqual([{ code: 'east' }])
  await moveBorder(sql, 31)
})

/** A version of an appeal: who wrote it, and what was stored before. */
interface Version {
  writer: number | 'api'
  before: string | undefined
}

const actions = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ act: fc.constant('import' as const), rows: fc.array(items, { maxLength: 25 }) }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('api' as const), rows: fc.array(items, { maxLength: 6 }) }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('undo' as const), which: fc.nat() }) },
  ),
  { minLength: 4, maxLength: 14 },
)

/** Every stored appeal with its history by its identity. */
async function stored(): Promise<Map<string, string>> {
  const rows = await database.sql<{ identity: string; line: string }[]>`
    select source_id || external_id as identity, appeal::text || coalesce((
      select string_agg(status_event::text, ' ' order by at, id) from status_event where appeal_id = appeal.id), '') as line
    from appeal`
  return new Map(rows.map(({ identity, line }) => [identity, line]))
}

test('any history of imports, other writes and undos: exactly what a plain list of versions says', async () => {
  const { sql } = database
  await fc.assert(
    fc.asyncProperty(actions, async (history) => {
      await sql`truncate appeal, status_event, import, import_update, import_rejection`
      const versions = new Map<string, Version[]>()
      const imports: number[] = []
      for (const action of history) {
        const before = await stored()
        if (action.act === 'undo') {
          if (imports.length === 0) continue
          const [id = 0] = imports.splice(action.which % imports.length, 1)
          await tryUndo(id, versions, before)
          continue
        }
        const writer = action.act === 'import' ? await importItems(sql, action.rows) : 'api'
        if (writer === 'api') await ingestAppeals(sql, [...action.rows])
        else imports.push(writer)
        for (const [identity, line] of await stored())
          if (before.get(identity) !== line)
            versions.set(identity, [...(versions.get(identity) ?? []), { writer, before: before.get(identity) }])
      }
      expect(await recount(sql, { repair: false })).toEqual([])
    }),
    { numRuns: 25, seed: 7 },
  )
}, 300_000)

/** Takes an import back and expects what the versions say; where they forbid it, that nothing has changed. */
async function tryUndo(id: number, versions: Map<string, Version[]>, before: Map<string, string>): Promise<void> {
  const touched = [...versions].filter(([, list]) => list.some(({ writer }) => writer === id))
  const possible = touched.every(([, list]) => list.at(-1)?.writer === id)
  const expected = new Map(before)
  if (possible)
    for (const [identity, list] of touched) {
      const former = list.pop()?.before
      if (former === undefined) expected.delete(identity)
      else expected.set(identity, former)
    }
  const undone = await undoImport(database.sql, id, 'me').then(
    () => true,
    () => false,
  )
  expect(undone).toBe(possible)
  expect(await stored()).toEqual(expected)
}
