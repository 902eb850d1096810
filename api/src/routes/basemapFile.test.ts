import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Basemap, openBasemap } from '../basemap/openBasemap'
import { writeTestTiles } from '../basemap/testTiles'
import type { Dependencies, Env } from '../environment'
import { basemapFile } from './basemapFile'
import { answerProblem } from './problems'

let folder: string
let path: string
let basemap: Basemap
let file: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-basemap-'))
  path = join(folder, 'region.pmtiles')
  await writeTestTiles(path, { roads: [] }, { attribution: 'OSM' })
  basemap = await openBasemap(path)
  file = await readFile(path)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
  with_: Basemap | undefined = basemap,
) {
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    // The routes under test need nothing else.
    context.set('dependencies', { basemap: with_ } as Dependencies)
    context.set('requestId', 'test')
    await next()
  })
  app.onError(answerProblem(pino({ level: 'silent' })))
  app.route('/basemap', basemapFile)
  return app.request(`/basemap/${address}`, { headers, method })
}

test('the whole file, with its length and a mark of its content', async () => {
  const response = await ask('region.pmtiles')
  expect(response.status).toBe(200)
  expect(response.headers.get('Accept-Ranges')).toBe('bytes')
  expect(response.headers.get('Content-Length')).toBe(String(file.length))
  expect(Buffer.from(await response.arrayBuffer())).toEqual(file)
})

test('some bytes of it', async () => {
  const response = await ask('region.pmtiles', { Range: 'bytes=7-20' })
  expect(response.status).toBe(206)
  expect(response.headers.get('Content-Range')).toBe(`bytes 7-20/${file.length}`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(file.subarray(7, 21))
})

test('beyond its end there is nothing', async () => {
  const response = await ask('region.pmtiles', { Range: `bytes=${file.length}-` })
  expect(response.status).toBe(416)
  expect(response.headers.get('Content-Range')).toBe(`bytes */${file.length}`)
})

test('who asks how long it is gets no bytes', async () => {
  const response = await ask('region.pmtiles', {}, 'HEAD')
  expect(response.headers.get('Content-Length')).toBe(String(file.length))
  expect(await response.text()).toBe('')
})

test('what is known already is not sent again; of another file no bytes are continued', async () => {
  const tag = (await ask('region.pmtiles')).headers.get('ETag') ?? ''
  expect((await ask('region.pmtiles', { 'If-None-Match': tag })).status).toBe(304)
  const continued = { Range: 'bytes=0-3', 'If-Range': tag }
  expect((await ask('region.pmtiles', continued)).status).toBe(206)
  await utimes(path, new Date(), new Date(Date.now() + 5000))
  expect((await ask('region.pmtiles', { 'If-None-Match': tag })).status).toBe(200)
  expect((await ask('region.pmtiles', continued)).status).toBe(200)
})

test('the interface is told what it is', async () => {
  const answer = await (await ask('region.json')).json()
  expect(answer).toEqual({
    tiles: {
      schema: 'protomaps',
      minZoom: 0,
      maxZoom: 0,
      attribution: 'OSM',
      version: expect.any(String),
    },
  })
})

test('without the setting there is none', async () => {
  const without = (address: string) => {
    const app = new Hono<Env>()
    app.use(async (context, next) => {
      context.set('dependencies', {} as Dependencies)
      context.set('requestId', 'test')
      await next()
    })
    app.onError(answerProblem(pino({ level: 'silent' })))
    app.route('/basemap', basemapFile)
    return app.request(`/basemap/${address}`)
  }
  expect(await (await without('region.json')).json()).toEqual({ tiles: null })
  expect((await without('region.pmtiles')).status).toBe(404)
})
