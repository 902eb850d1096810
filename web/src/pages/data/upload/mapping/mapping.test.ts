import { Profile } from '@ochag/api/ingest/profile'
import { expect, test } from 'vitest'
import { lacking, type Meaning, profileOf, withColumn } from './mapping'
import { meaningOf } from './meaningOf'

const NOTHING: Meaning = { columns: {}, source: null, status: 'new' }

test('a field has one column, a topic has several', () => {
  const once = withColumn(withColumn(NOTHING, 'А', 'address'), 'Б', 'address')
  expect(once.columns).toEqual({ Б: 'address' })
  const topics = withColumn(withColumn(NOTHING, 'Группа', 'topic'), 'Тема', 'topic')
  expect(topics.columns).toEqual({ Группа: 'topic', Тема: 'topic' })
  expect(withColumn(topics, 'Группа', null).columns).toEqual({ Тема: 'topic' })
})

test('a source and a column are needed', () => {
  expect(lacking(NOTHING)).toEqual(['source', 'columns'])
  expect(lacking({ ...NOTHING, source: 'pos', columns: { А: 'address' } })).toEqual([])
  expect(lacking({ ...NOTHING, columns: { А: 'source' } })).toEqual([])
})

test('the server understands what comes out, topics in the order of the file', () => {
  const meaning: Meaning = {
    columns: { Тема: 'topic', Группа: 'topic', Номер: 'externalId', Когда: 'createdAt', Ш: 'latitude', Д: 'longitude' },
    source: 'hotline',
    status: 'new',
  }
  const profile = Profile.parse(profileOf(meaning, ['Номер', 'Группа', 'Тема', 'Когда', 'Ш', 'Д', 'Прочее']))
  expect(profile).toMatchObject({
    recognise: { all: ['Номер', 'Группа', 'Тема', 'Когда', 'Ш', 'Д'] },
    source: 'hotline',
    status: 'new',
    externalId: 'Номер',
    topic: { columns: ['Группа', 'Тема'], tree: 'file' },
    point: { longitude: 'Д', latitude: 'Ш' },
    createdAt: { column: 'Когда' },
  })
})

test('without a number the identity is derived from what there is', () => {
  const meaning: Meaning = { columns: { А: 'address', Ч: 'text', С: 'status' }, source: 'hotline', status: 'new' }
  const profile = Profile.parse(profileOf(meaning, ['А', 'Ч', 'С']))
  expect(profile.externalId).toEqual({ derivedFrom: ['source', 'address', 'text'] })
  expect(profile.status).toMatchObject({ column: 'С' })
})

test('a mapping can be taken up again', () => {
  const meaning: Meaning = {
    columns: { Н: 'externalId', Г: 'topic', Т: 'topic', С: 'status', Ш: 'latitude', Д: 'longitude', У: 'street' },
    source: 'hotline',
    status: 'new',
  }
  const headers = Object.keys(meaning.columns)
  expect(meaningOf(profileOf(meaning, headers))).toEqual(meaning)
})
