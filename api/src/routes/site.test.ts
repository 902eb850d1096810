import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '../environment'
import { site } from './site'

let folder: string
let app: Hono<Env>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-site-'))
  await writeFile(join(folder, 'index.html'), '<p>the interface</p>')
  await writeFile(join(folder, 'icon.svg'), '<svg/>')
  app = new Hono<Env>()
  app.notFound((context) => context.json({ code: 'not-found' }, 404))
  app.route('/', site(folder))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['/', 'text/html', 200, 'the interface'],
  ['/appeals/12', 'text/html', 200, 'the interface'],
  ['/icon.svg', 'text/html', 200, '<svg/>'],
  ['/martix', 'text/html,*/*', 404, 'the interface'],
  ['/appeals/abc', 'text/html', 404, 'the interface'],
  ['/martix', 'application/json', 404, 'not-found'],
  ['/martix', '', 404, 'not-found'],
  ['/api/martix', 'text/html', 404, 'not-found'],
  ['/assets/gone-1.js', 'text/html', 404, 'not-found'],
] as const)('%s asked for as "%s" answers %d: %s', async (path, accept, status, text) => {
  const response = await app.request(path, { headers: { Accept: accept } })
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(text)])
})
