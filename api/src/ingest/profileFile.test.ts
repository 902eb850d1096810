import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProfile } from './profileFile'

const GOOD = {
  source: 'portal',
  externalId: 'id',
  status: 'new',
  createdAt: { column: 'created', format: 'dd.MM.yyyy' },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'region-'))
  await mkdir(join(folder, 'profiles'))
})
afterAll(() => rm(folder, { recursive: true }))

function write(name: string, content: unknown): Promise<void> {
  return writeFile(
    join(folder, 'profiles', `${name}.json`),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
}

test('a short profile is enough; the rest has defaults', async () => {
  await write('good', GOOD)
  expect(await readProfile(folder, 'good')).toMatchObject({
    encoding: 'utf-8',
    empty: ['-'],
    kind: 'problem',
    createdAt: { format: ['dd.MM.yyyy'], endOfDay: false },
    defaultPoints: { appeals: 100, addresses: 20, withoutAddress: 0.5 },
  })
})

test.each([
  ['an unknown field', { ...GOOD, phone: 'tel' }, /the whole file: .*phone/],
  ['a missing field', { ...GOOD, externalId: undefined }, /externalId: /],
  ['a wrong time zone', { ...GOOD, timeZone: 'Mars' }, 'timeZone: not an IANA time zone'],
  ['a status that does not exist', { ...GOOD, status: { column: 's', values: { done: 'finished' } } }, /status/],
  ['no JSON', '{', /is not JSON/],
])('names what is wrong: %s', async (_, content, message) => {
  await write('bad', content)
  await expect(readProfile(folder, 'bad')).rejects.toThrow(message)
})

test('a profile that is not there lists those that are', async () => {
  await write('good', GOOD)
  await expect(readProfile(folder, '../good')).rejects.toThrow(/has no profile \.\.\/good; it has: .*good/)
  await expect(readProfile(join(folder, 'nowhere'), 'good')).rejects.toThrow('has no import profiles')
})
