import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pickProfile, readProfiles } from './profileFile'

const GOOD = {
  source: 'portal',
  externalId: 'id',
  status: 'new',
  createdAt: { column: 'created', format: 'dd.MM.yyyy' },
}

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'region-')), 'profiles')
  await mkdir(folder)
})
afterEach(() => rm(folder, { recursive: true }))

function write(name: string, content: unknown): Promise<void> {
  return writeFile(join(folder, `${name}.json`), typeof content === 'string' ? content : JSON.stringify(content))
}

test('a short profile is enough; the rest has defaults', async () => {
  await write('good', GOOD)
  expect(await readProfiles(folder)).toMatchObject([
    {
      name: 'good',
      profile: {
        empty: ['-'],
        kind: 'problem',
        createdAt: { format: ['dd.MM.yyyy'], endOfDay: false },
        defaultPoints: { appeals: 100, addresses: 20, withoutAddress: 0.5 },
      },
    },
  ])
})

test.each([
  ['an unknown field', { ...GOOD, phone: 'tel' }, /^profile bad, the whole file: .*phone/],
  ['a missing field', { ...GOOD, externalId: undefined }, /^profile bad, externalId: /],
  ['a wrong time zone', { ...GOOD, timeZone: 'Mars' }, 'timeZone: not an IANA time zone'],
  ['a status that does not exist', { ...GOOD, status: { column: 's', values: { done: 'finished' } } }, /status/],
  ['no JSON', '{', /is not JSON/],
])('names what is wrong: %s', async (_, content, message) => {
  await write('bad', content)
  await expect(readProfiles(folder)).rejects.toThrow(message)
})

test('a profile that is not there lists those that are', async () => {
  await write('good', GOOD)
  const profiles = await readProfiles(folder)
  expect(() => pickProfile(profiles, 'other')).toThrow('there is no profile other; there are: good')
  expect(await readProfiles(join(folder, 'nowhere'))).toEqual([])
})
