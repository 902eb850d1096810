import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '../environment'
import { compress } from './compress'
import { site } from './site'

const TEXT = 'Очаг '.repeat(1000)
let folder: string
let app: Hono<Env>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-site-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), `<p>${TEXT}</p>`)
  await writeFile(join(folder, 'assets', 'main-1.js'), `'${TEXT}'`)
  await writeFile(join(folder, 'assets', 'picture.png'), TEXT)
  app = new Hono<Env>()
  app.use(compress)
  app.get('/large', (context) => context.json({ text: TEXT }))
  app.get('/small', (context) => context.json({ text: 'small' }))
  app.get('/events', (context) => context.body(TEXT, 200, { 'Content-Type': 'text/event-stream' }))
  app.get('/ready', (context) => context.body(TEXT, 200, { 'Content-Type': 'text/plain', 'Content-Encoding': 'br' }))
  app.get('/unchanged', (context) => context.body(null, 304, { ETag: 'W/"1"' }))
  app.route('/', site(folder))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function ask(path: string, accepted?: string, method = 'GET') {
  const headers: Record<string, string> = accepted === undefined ? {} : { 'Accept-Encoding': accepted }
  const response = await app.request(path, { headers, method })
  return { response, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const READ = { br: brotliDecompressSync, gzip: gunzipSync } as const

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.1, gzip', 'gzip'],
] as const)('Accept-Encoding: %s is answered in %s', async (accepted, encoding) => {
  for (const path of ['/large', '/', '/assets/main-1.js']) {
    const plain = await ask(path)
    const { headers, bytes } = await ask(path, accepted)
    expect([headers.get('Content-Encoding'), headers.get('Vary')]).toEqual([encoding, 'Accept-Encoding'])
    expect(headers.get('Content-Length')).toBe(String(bytes.length))
    expect(headers.get('Content-Type')).toBe(plain.headers.get('Content-Type'))
    expect(headers.get('Cache-Control')).toBe(plain.headers.get('Cache-Control'))
    expect(new Uint8Array(READ[encoding](bytes))).toEqual(plain.bytes)
  }
})

test('without the header, and for what is small, ready, a stream, a picture or unchanged, nothing is done', async () => {
  expect((await ask('/large')).headers.get('Content-Encoding')).toBeNull()
  expect((await ask('/large')).headers.get('Vary')).toBe('Accept-Encoding')
  expect((await ask('/large', 'identity')).headers.get('Content-Encoding')).toBeNull()
  for (const path of ['/small', '/events', '/assets/picture.png'])
    expect((await ask(path, 'br, gzip')).headers.get('Content-Encoding')).toBeNull()
  expect((await ask('/ready', 'br, gzip')).bytes.length).toBe(new TextEncoder().encode(TEXT).length)
  const unchanged = await ask('/unchanged', 'br')
  expect([unchanged.response.status, unchanged.bytes.length]).toEqual([304, 0])
  const head = await ask('/large', 'br', 'HEAD')
  expect([head.response.status, head.headers.get('Content-Encoding'), head.bytes.length]).toEqual([200, null, 0])
})

test('a file is compressed once, and anew when it has changed', async () => {
  const file = join(folder, 'assets', 'main-1.js')
  const first = await ask('/assets/main-1.js', 'br')
  expect((await ask('/assets/main-1.js', 'br')).bytes).toEqual(first.bytes)
  await writeFile(file, `"${TEXT}"`)
  await utimes(file, new Date('2030-01-01'), new Date('2030-01-01'))
  const changed = await ask('/assets/main-1.js', 'br')
  expect(new TextDecoder().decode(brotliDecompressSync(changed.bytes))).toBe(`"${TEXT}"`)
})
