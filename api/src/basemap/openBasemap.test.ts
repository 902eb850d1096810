import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SettingsError } from '../settings'
import { openBasemap } from './openBasemap'
import { writeTestTiles } from './testTiles'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-basemap-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['transportation', 'openmaptiles'],
  ['roads', 'protomaps'],
])('a file with the layer «%s» is of %s', async (layer, schema) => {
  const path = join(folder, `${schema}.pmtiles`)
  await writeTestTiles(path, { water: [], [layer]: [] }, { attribution: '<a href="x">&copy; OSM</a> &amp; others' })
  expect(await openBasemap(path)).toEqual({
    path,
    tiles: { schema, minZoom: 0, maxZoom: 0, attribution: '© OSM & others' },
  })
})

test('a file that asks nobody to be named', async () => {
  const path = join(folder, 'plain.pmtiles')
  await writeTestTiles(path, { roads: [] })
  expect((await openBasemap(path)).tiles.attribution).toBeNull()
})

test.each([
  ['nothing.pmtiles', async () => {}, 'cannot be read'],
  ['text.pmtiles', (path: string) => writeFile(path, 'PMTiles?'), 'is no PMTiles file'],
  [
    'old.pmtiles',
    (path: string) => writeFile(path, Buffer.concat([Buffer.from('PMTiles\x01'), Buffer.alloc(200)])),
    'version 1',
  ],
  ['pictures.pmtiles', (path: string) => writeTestTiles(path, { roads: [] }, { tileType: 2 }), 'holds pictures'],
  ['foreign.pmtiles', (path: string) => writeTestTiles(path, { streets: [] }), 'neither a layer «transportation»'],
  ['silent.pmtiles', (path: string) => writeTestTiles(path, {}, { metadata: '{' }), 'does not describe its layers'],
])('%s is refused with the name of the setting and the reason', async (name, make, reason) => {
  const path = join(folder, name)
  await make(path)
  const opening = openBasemap(path)
  await expect(opening).rejects.toThrow(SettingsError)
  await expect(opening).rejects.toThrow(`BASEMAP_PMTILES: ${path}`)
  await expect(opening).rejects.toThrow(reason)
})
