import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect } from './connect'
import { refusal } from './refusal'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ochag-connect-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

test('a server that is not there is named without the password', async () => {
  const url = `postgres://ann:secret@127.0.0.1:${await closedPort()}/ochag`
  await expect(connect({ url, dataDirectory: directory })).rejects.toThrow(
    /^DATABASE_URL postgres:\/\/…@127\.0\.0\.1:\d+\/ochag: nothing answers at that address; is the server running\?$/,
  )
})

test('a bad URL is named in one line', async () => {
  await expect(connect({ url: 'postgres://[half', dataDirectory: directory })).rejects.toThrow(
    /^DATABASE_URL .*not a valid postgres/,
  )
})

test.each([
  ['28P01', /wrong user or password/],
  ['3D000', /that database does not exist/],
  ['ENOTFOUND', /host name is unknown/],
])('%s is said in words', (code, words) => {
  expect(refusal(Object.assign(new Error('raw'), { code }), 'postgres://a:b@host/db').message).toMatch(words)
})

test('a data directory in use by another process is refused', async () => {
  await writeFile(join(directory, 'owner.json'), JSON.stringify({ pid: process.ppid }))
  await expect(connect({ dataDirectory: directory })).rejects.toThrow(/in use by process/)
})

test('an existing database opens', async () => {
  const database = await connect({ url: inject('databaseUrl'), dataDirectory: directory })
  expect(await database.sql`select 9007199254740991::bigint as large, date '2026-03-01' as day`).toMatchObject([
    { large: 9007199254740991, day: '2026-03-01' },
  ])
  await database.close()
})
