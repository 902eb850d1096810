import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Import } from '../contract/imports'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { getImport } from '../queries/getImport'
import { loadTestRegion } from '../region/testRegion'
import { recount } from '../rollup/recount'
import { csv, lines, pieces, testImports } from './testWorld'

const VICTIM = fileURLToPath(new URL('testVictim.ts', import.meta.url))
const ROWS = 12_000
/** Looked at again until it holds. */
const SOON = { timeout: 100_000, interval: 5 }

let database: Database
let world: Awaited<ReturnType<typeof testImports>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  world = await testImports(database.sql)
})
afterAll(async () => {
  await world.close()
  await database.close()
})

async function startVictim(upload: string): Promise<ChildProcess> {
  const [row] = await database.sql<{ path: string }[]>`select current_setting('search_path') as path`
  const environment = {
    VICTIM_URL: inject('databaseUrl'),
    VICTIM_PATH: row?.path ?? '',
    VICTIM_FOLDER: world.folder,
    VICTIM_UPLOAD: upload,
  }
  return spawn(process.execPath, ['--import', 'tsx', VICTIM], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function theImport(): Promise<Import | undefined> {
  const [row] = await database.sql<{ id: number }[]>`select max(id) as id from import`
  return row?.id ? getImport(database.sql, row.id) : undefined
}

/** All that an import leaves, without numbers that differ from run to run. */
async function state(id: number) {
  const [row] = await database.sql`
    select
      (select md5(string_agg(md5(concat_ws('|', external_id, status, topic_id, address, text, encode(content_hash, 'hex'))), '' order by external_id)) from appeal) as appeals,
      (select md5(string_agg(concat_ws('|', external_id, at, event.status), '' order by external_id, at, event.status))
        from status_event event join appeal on appeal.id = appeal_id) as events,
      (select md5(string_agg(concat_ws('|', line, errors, cells), '' order by line)) from import_rejection where import_id = ${id}) as rejections`
  return row
}

test('killed with kill -9 again and again, taken up each time: counts and state of one undisturbed import', async () => {
  const { sql } = database
  const rows = lines(ROWS)
  const upload = await world.upload(rows)
  const deaths: number[] = []
  for (const threshold of [0, 1, 4000, 8000]) {
    const victim = await startVictim(upload.id)
    const exit = once(victim, 'exit')
    await expect
      .poll(async () => victim.exitCode !== null || ((await theImport())?.read ?? -1) >= threshold, SOON)
      .toBe(true)
    victim.kill('SIGKILL')
    await exit
    deaths.push((await theImport())?.read ?? 0)
  }
  expect(deaths.filter((read) => read < ROWS)).toHaveLength(deaths.length)
  const last = await startVictim(upload.id)
  expect(await once(last, 'exit')).toEqual([0, null])
  const survived = await theImport()
  const left = await state(survived?.id ?? 0)
  expect(await recount(sql, { repair: false })).toEqual([])

  await sql`truncate appeal, status_event, import, import_update, import_rejection`
  const whole = await world.imports.uploads.receive(pieces(csv(rows)), 'whole.csv')
  const { id } = await world.imports.start(whole, {}, 'operator')
  await world.imports.idle()
  const undisturbed = await getImport(sql, id)
  const { state: ended, total, read, created, updated, unchanged, rejected, unknown } = undisturbed ?? {}
  expect(survived).toMatchObject({ state: ended, total, read, created, updated, unchanged, rejected, unknown })
  expect(undisturbed).toMatchObject({ state: 'done', read: ROWS, created: 11_760, rejected: 240 })
  expect(left).toEqual(await state(id))
}, 400_000)
