import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { timeReader } from './profileTime'
import { localTime } from './profileZone'
import type { CellValue } from './table/cell'

function reader(format: string, zone: string, endOfDay = false) {
  return timeReader({ column: '', format: format.split('|'), endOfDay }, zone)
}

describe('Boston', () => {
  const read = reader('MM/dd/yyyy hh:mm:ss a', 'America/New_York')

  test.each([
    ['winter', '01/05/2015 12:40:41 PM', '2015-01-05T17:40:41.000Z'],
    ['summer', '07/05/2015 12:40:41 AM', '2015-07-05T04:40:41.000Z'],
    ['23:30 is the next day in UTC', '12/31/2015 11:30:00 PM', '2016-01-01T04:30:00.000Z'],
    ['just before the clocks go forward', '03/08/2015 01:59:59 AM', '2015-03-08T06:59:59.000Z'],
    ['a time that the clocks skip', '03/08/2015 02:30:00 AM', '2015-03-08T07:30:00.000Z'],
    ['just after', '03/08/2015 03:00:00 AM', '2015-03-08T07:00:00.000Z'],
    ['a time that they show twice', '11/01/2015 01:30:00 AM', '2015-11-01T05:30:00.000Z'],
    ['the hour after it', '11/01/2015 02:00:00 AM', '2015-11-01T07:00:00.000Z'],
  ])('%s', (_, text, instant) => expect(read(text)?.instant).toBe(instant))

  test.each(['', '13/01/2015 01:00:00 AM', '02/30/2015 01:00:00 AM', '2015-01-05', 'today'])('refuses %j', (text) =>
    expect(read(text)).toBeUndefined(),
  )
})

describe('Moscow', () => {
  test.each([
    ['23:30 local', '31.01.2026 23:30', '2026-01-31T20:30:00.000Z'],
    ['a day alone is its beginning', '01.02.2026', '2026-01-31T21:00:00.000Z'],
    ['the last summer time', '15.07.2010 12:00', '2010-07-15T08:00:00.000Z'],
    ['always summer', '15.01.2012 12:00', '2012-01-15T08:00:00.000Z'],
    ['an hour shown twice when that ended', '26.10.2014 01:30', '2014-10-25T21:30:00.000Z'],
  ])('%s', (_, text, instant) => {
    expect(reader('dd.MM.yyyy HH:mm|dd.MM.yyyy', 'Europe/Moscow')(text)?.instant).toBe(instant)
  })

  test('a deadline that is a day ends with it', () => {
    expect(reader('dd.MM.yyyy', 'Europe/Moscow', true)('01.02.2026')?.instant).toBe('2026-02-01T20:59:59.999Z')
  })
})

test.each([
  ['its own offset counts', '2026-03-01T12:00:00+05:00', '2026-03-01T07:00:00.000Z'],
  ['Z is UTC', '2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
  ['without one it is local', '2026-03-01T12:00:00', '2026-03-01T09:00:00.000Z'],
  ['so is a day, whose dashes are no offset', '2026-03-01', '2026-02-28T21:00:00.000Z'],
])('ISO: %s', (_, text, instant) => expect(reader('iso', 'Europe/Moscow')(text)?.instant).toBe(instant))

const MIDNIGHT = { instant: '2026-06-01T21:00:00.000Z', day: '2026-06-02' }

test.each<[string, CellValue, boolean, object | undefined]>([
  ['a date cell', { kind: 'date', local: Date.UTC(2026, 5, 2) }, false, MIDNIGHT],
  ['a number that lost its format', 46175, false, MIDNIGHT],
  ['such a number as a text', '46175', false, MIDNIGHT],
  ['with a time', 46175.75, false, { instant: '2026-06-02T15:00:00.000Z', day: '2026-06-02' }],
  ['of the 1904 system', 46175 - 1462, true, MIDNIGHT],
  ['text', ' 02.06.2026 ', false, MIDNIGHT],
  ['a number that can be no date of an appeal', 12, false, undefined],
  ['yes', true, false, undefined],
  ['an error', { kind: 'fault', reason: 'the error #N/A' }, false, undefined],
])('cells: %s', (_, cell, date1904, moment) => {
  const read = timeReader({ column: '', format: ['dd.MM.yyyy'], endOfDay: false }, 'Europe/Moscow', date1904)
  expect(read(cell)).toEqual(moment)
})

test('a deadline that is a date cell ends with its day', () => {
  const read = reader('dd.MM.yyyy', 'Europe/Moscow', true)
  expect(read({ kind: 'date', local: Date.UTC(2026, 5, 2) })?.instant).toBe('2026-06-02T20:59:59.999Z')
})

test('a pattern may hold an offset', () => {
  expect(reader('yyyy-MM-dd HH:mm ZZ', 'Europe/Moscow')('2026-03-01 12:00 +05:00')?.instant).toBe(
    '2026-03-01T07:00:00.000Z',
  )
})

test.each([
  ['America/New_York', '2015-03-08'],
  ['America/New_York', '2015-11-01'],
  ['Europe/Moscow', '2014-10-26'],
  ['Australia/Lord_Howe', '2015-04-05'],
  ['Pacific/Apia', '2011-12-30'],
])('around a change of clocks every quarter of an hour is the earliest that luxon finds: %s %s', (zone, day) => {
  const instantOf = localTime(zone)
  const start = Date.parse(day)
  for (let local = start - 2 * 86_400_000; local < start + 3 * 86_400_000; local += 900_000) {
    const naive = DateTime.fromMillis(local, { zone: 'utc' })
    const candidates = naive.setZone(zone, { keepLocalTime: true }).getPossibleOffsets()
    expect(instantOf(local)).toBe(Math.min(...candidates.map((time) => time.toMillis())))
  }
})
