import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { listTopicWords } from '../queries/listTopicWords'
import { mapTopicWord } from '../queries/mapTopicWord'
import { loadTestRegion } from '../region/testRegion'
import { recount } from '../rollup/recount'
import { importItems } from './testJob'
import { undoImport } from './undoImport'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
afterAll(() => database.close())

test('words that were mapped since an import keep their topic when it is taken back', async () => {
  const { sql } = database
  const appeal = {
    source: 'portal',
    externalId: '1',
    createdAt: '2025-03-01T10:00:00Z',
    topicTree: 'test',
    topicWords: ['Ice'],
  }
  await ingestAppeals(sql, [appeal])
  const second = await importItems(sql, [{ ...appeal, text: 'changed' }])
  const [word] = (await listTopicWords(sql, { tree: 'test', limit: 1, offset: 0 })).words
  await mapTopicWord(sql, word?.id ?? 0, 'roads.snow')
  await undoImport(sql, second, 'me')
  expect(await sql`select topic.code, text from appeal join topic on topic.id = topic_id`).toEqual([
    { code: 'roads.snow', text: null },
  ])
  expect(await recount(sql, { repair: false })).toEqual([])
})
