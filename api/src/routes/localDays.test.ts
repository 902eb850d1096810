import { afterEach, expect, test } from 'vitest'
import type { AppealPage } from '../contract/appeal'
import type { Series } from '../contract/series'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { queryString, testApp } from './testApp'

let database: Database | undefined
let close: (() => void) | undefined
afterEach(async () => {
  close?.()
  await database?.close()
})

/** A region of one time zone with appeals created at these instants. */
async function regionWith(timeZone: string, instants: string[]) {
  database = await testDatabase()
  await loadTestRegion(database.sql, timeZone)
  const items = instants.map((createdAt, index) => ({
    source: 'portal',
    externalId: String(index),
    createdAt,
    municipality: 'west',
  }))
  await ingestAppeals(database.sql, items)
  const api = await testApp(database)
  close = api.close
  async function days(filter: Parameters<typeof queryString>[0]): Promise<Record<string, number>> {
    const { body } = await api.ask<Series>(`/api/series?${queryString({ bucket: 'day', ...filter })}`)
    return Object.fromEntries(body.points.map(({ start, count }) => [start, count]))
  }
  async function list(filter: Parameters<typeof queryString>[0]): Promise<string[]> {
    const { body } = await api.ask<AppealPage>(`/api/appeals?${queryString(filter)}`)
    return body.appeals.map(({ externalId }) => externalId)
  }
  return { days, list }
}

test('half past eleven at night belongs to its local day, summer and winter', async () => {
  const { days, list } = await regionWith('Europe/Moscow', [
    '2026-03-01T23:30:00+03:00',
    '2026-03-02T00:30:00+03:00',
    '2026-07-15T23:30:00+03:00',
  ])
  expect(await days({ from: '2026-03-01', to: '2026-03-03' })).toEqual({ '2026-03-01': 1, '2026-03-02': 1 })
  expect(await list({ from: '2026-03-01', to: '2026-03-02' })).toEqual(['0'])
  expect(await list({ from: '2026-07-15', to: '2026-07-16' })).toEqual(['2'])
})

test('the day the clocks go forward has 23 hours, the day they go back 25', async () => {
  // New York, 2015: forward on 8 March at 02:00 EST, back on 1 November at 02:00 EDT.
  const { days, list } = await regionWith('America/New_York', [
    '2015-03-07T23:30:00-05:00',
    '2015-03-08T00:30:00-05:00',
    '2015-03-08T23:30:00-04:00',
    '2015-03-09T00:30:00-04:00',
    '2015-11-01T00:30:00-04:00',
    '2015-11-01T01:30:00-04:00',
    '2015-11-01T01:30:00-05:00',
    '2015-11-01T23:30:00-05:00',
    '2015-11-02T00:30:00-05:00',
  ])
  expect(await days({ from: '2015-03-07', to: '2015-03-10' })).toEqual({
    '2015-03-07': 1,
    '2015-03-08': 2,
    '2015-03-09': 1,
  })
  expect(await days({ from: '2015-11-01', to: '2015-11-03' })).toEqual({ '2015-11-01': 4, '2015-11-02': 1 })
  expect(await list({ from: '2015-03-08', to: '2015-03-09' })).toEqual(['2', '1'])
})

test('a week begins on Monday and a month on its first, however the filter cuts them', async () => {
  const { days } = await regionWith('Europe/Moscow', [
    '2026-02-28T12:00:00+03:00',
    '2026-03-01T12:00:00+03:00',
    '2026-03-02T12:00:00+03:00',
  ])
  expect(await days({ bucket: 'week', from: '2026-02-26', to: '2026-03-04' })).toEqual({
    '2026-02-23': 2,
    '2026-03-02': 1,
  })
  expect(await days({ bucket: 'month', from: '2026-02-26', to: '2026-04-02' })).toEqual({
    '2026-02-01': 1,
    '2026-03-01': 2,
    '2026-04-01': 0,
  })
})
