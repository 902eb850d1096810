import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SettlementRow, StreetRow } from '../contract/pack'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { readGazetteer } from '../queries/readGazetteer'
import { storeSettlements } from '../queries/storeSettlements'
import { storeStreets } from '../queries/storeStreets'
import { loadRegion } from './loadRegion'
import { readPack } from './readPack'
import { streetFile } from './streetFile'

const FOLDER = fileURLToPath(new URL('../../../data/leningrad', import.meta.url))

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await loadRegion(database.sql, await readPack(FOLDER))
})
afterAll(() => database.close())

function settlement(name: string, type = 'деревня', municipality = '41645000'): SettlementRow {
  return { name, name_en: name, type, municipality, lon: 33.5, lat: 59.6, residents: 10 }
}

function street(name: string, house = ''): StreetRow {
  return { settlement: 'Тихвин', municipality: '41645000', name, type: 'улица', lon: 33.53, lat: 59.64, house }
}

const ids = () => database.sql<{ id: number }[]>`
  select id from settlement where name ->> 'ru' in ('Бор', 'Тихвин', 'Новая') and municipality_id = (select id from municipality where code = '41645000')
  order by name ->> 'ru', id`

test('the pack is read back as a gazetteer', async () => {
  const { settlements, ...gazetteer } = await readGazetteer(database.sql)
  expect(gazetteer.region.names).toContain('Ленинградская область')
  expect(gazetteer.region.outside).toContain('Пушкин')
  expect(gazetteer.municipalities).toHaveLength(18)
  expect(settlements).toHaveLength(392)
  expect(settlements.find(({ names }) => names[0] === 'Тихвин')).toMatchObject({
    names: ['Тихвин', 'Tikhvin'],
    kind: 'город',
    municipality: '41645000',
  })
})

test('a settlement keeps its id as long as it is in the pack, two of one name keep theirs', async () => {
  await storeSettlements(
    database.sql,
    ['Бор', 'Бор', 'Тихвин'].map((name) => settlement(name)),
  )
  const before = await ids()
  await storeSettlements(database.sql, [
    settlement('Новая'),
    { ...settlement('Бор'), residents: 12 },
    settlement('Тихвин'),
    settlement('Бор'),
  ])
  const after = await ids()
  expect(before).toHaveLength(3)
  expect([after[0], after[1], after[3]]).toEqual(before)
  expect(await database.sql`select residents from settlement where name ->> 'ru' = 'Бор' order by id`).toEqual([
    { residents: 12 },
    { residents: 10 },
  ])
})

test('appeals of a settlement that is gone are in none, the others stay', async () => {
  await storeSettlements(
    database.sql,
    ['Бор', 'Тихвин'].map((name) => settlement(name)),
  )
  const [bor, tikhvin] = await ids()
  await database.sql`
    insert into appeal (source_id, external_id, kind, status, precision, created_at, day, settlement_id, content_hash)
    select source.id, place.name, 'problem', 'new', 'settlement', now(), current_date, place.id, ''::bytea
    from (values ('bor', ${bor?.id ?? 0}::integer), ('tikhvin', ${tikhvin?.id ?? 0}::integer)) place (name, id),
      lateral (select id from source limit 1) source`
  await storeSettlements(database.sql, [settlement('Тихвин')])
  expect(await database.sql`select external_id as name, settlement_id as id from appeal order by 1`).toEqual([
    { name: 'bor', id: null },
    { name: 'tikhvin', id: tikhvin?.id },
  ])
})

test('streets and their houses are read back, a house in its street', async () => {
  await storeSettlements(database.sql, [settlement('Тихвин')])
  await storeStreets(database.sql, [
    street('Советская'),
    street('Советская', '63'),
    street('Советская', '12 корп. 3'),
    street('Мира'),
  ])
  const { streets } = await readGazetteer(database.sql)
  expect(streets).toMatchObject([
    {
      name: 'Советская',
      kind: 'улица',
      point: [33.53, 59.64],
      houses: { '63': [33.53, 59.64], '12 корп. 3': [33.53, 59.64] },
    },
    { name: 'Мира', houses: {} },
  ])
})

test.each([
  [{ ...street('Мира'), settlement: 'Нигде' }, 'Нигде (41645000) is 0 times in settlements.csv, not once'],
  [street('Мира', '5'), 'улица Мира has no row of its own'],
])('a street that has no place is refused', (row, message) => {
  const result = streetFile([settlement('Тихвин')]).safeParse([row])
  expect(result.error?.issues.map((issue) => issue.message)).toEqual([message])
})
