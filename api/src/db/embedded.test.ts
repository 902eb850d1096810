import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './connect'

const CONNECT = fileURLToPath(new URL('./connect.ts', import.meta.url))
const TSX = fileURLToPath(import.meta.resolve('tsx'))

/** Writes rows one by one for ever, telling each as it is committed. */
const WRITER = `
  import { connect } from ${JSON.stringify(CONNECT)}
  const { sql } = await connect({ dataDirectory: process.env.DIRECTORY })
  await sql\`create table if not exists written (number int primary key)\`
  for (;;) {
    const [row] = await sql\`insert into written select coalesce(max(number), 0) + 1 from written returning number\`
    process.stdout.write(row.number + '\\n')
  }`

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ochag-embedded-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Lets a writer commit so many rows, kills it without warning, and answers the last row it told of. */
function writeAndKill(rows: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', WRITER], {
      env: { ...process.env, DIRECTORY: directory },
    })
    let told = ''
    let complaint = ''
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.stdout.on('data', (data) => {
      told += data
      if (told.split('\n').length > rows) child.kill('SIGKILL')
    })
    child.once('exit', (_, signal) => {
      if (signal === 'SIGKILL') resolve(Number(told.trimEnd().split('\n').at(-1)))
      else reject(new Error(complaint))
    })
  })
}

test('what was committed survives kill -9, again and again', async () => {
  let last = 0
  for (const rows of [50, 7]) {
    const told = await writeAndKill(rows)
    expect(told).toBeGreaterThan(last)
    last = told
  }
  const database = await connect({ dataDirectory: directory })
  const [row] = await database.sql<
    { count: number; last: number }[]
  >`select count(*)::int as count, max(number) as last from written`
  await database.close()
  expect(row?.last).toBeGreaterThanOrEqual(last)
  expect(row?.count).toBe(row?.last)
})

test('a second connection to the folder joins the database that the first one serves', async () => {
  const first = await connect({ dataDirectory: directory })
  const heard: string[] = []
  await first.listen(
    'test',
    (payload) => heard.push(payload),
    () => undefined,
  )
  const second = await connect({ dataDirectory: directory })
  await second.sql`select pg_notify('test', 'from the second')`
  expect(await second.sql`select count(*) > 0 as any from written`).toMatchObject([{ any: true }])
  await second.close()
  expect(await first.sql`select 1 as one`).toMatchObject([{ one: 1 }])
  await first.close()
  expect(heard).toEqual(['from the second'])
})
