import { DateTime } from 'luxon'
import type { TimeColumn } from './profile'
import { localTime } from './profileZone'
import type { CellValue } from './table/cell'
import { dateOfSerial } from './table/serial'

/** A time as an instant in UTC, and the local day on which it lies. */
export interface Moment {
  instant: string
  day: string
}

/** A time from a cell; undefined when it is none, or not written in any of the formats. */
export type TimeReader = (cell: CellValue) => Moment | undefined

/** Bare numbers between these days (1990 – 2100) may stand for dates that lost their format. */
const PLAUSIBLE = { first: 32_874, last: 73_051 }
const DAY = 86_400_000
/** Times repeat; those of a column of free text must not fill the memory. */
const REMEMBERED = 20_000

/**
 * Reads times of one column: date cells, numbers that can only be dates, and texts: with the offset they bear, else as
 * local times of `zone` (see {@link localTime}).
 */
export function timeReader({ format, endOfDay }: TimeColumn, zone: string, date1904 = false): TimeReader {
  const instantOf = localTime(zone)
  const readers = format.map((pattern) => (pattern === 'iso' ? isoReader() : patternReader(pattern)))
  const known = new Map<string, Moment | undefined>()
  const knownLocal = new Map<number, Moment>()

  function local(written: number): Moment {
    const before = knownLocal.get(written)
    if (before) return before
    const found = localMoment(written)
    if (knownLocal.size < REMEMBERED) knownLocal.set(written, found)
    return found
  }
  function localMoment(written: number): Moment {
    const moment = endOfDay && written % DAY === 0 ? written + DAY - 1 : written
    return { instant: new Date(instantOf(moment)).toISOString(), day: new Date(moment).toISOString().slice(0, 10) }
  }
  function read(text: string): Moment | undefined {
    for (const reader of readers) {
      const written = reader(text)
      if (!written.time.isValid) continue
      if (written.local) return local(written.time.toMillis())
      const time = endOfDay && isMidnight(written.time) ? written.time.endOf('day') : written.time
      return { instant: new Date(time.toMillis()).toISOString(), day: time.setZone(zone).toISODate() ?? '' }
    }
    const date = /^\d{5}(?:\.\d+)?$/u.test(text) ? plausible(Number(text), date1904) : undefined
    return date === undefined ? undefined : local(date)
  }
  function remembered(text: string): Moment | undefined {
    if (known.has(text)) return known.get(text)
    const moment = read(text)
    if (known.size < REMEMBERED) known.set(text, moment)
    return moment
  }

  return (cell) => {
    if (typeof cell === 'string') return remembered(cell.trim())
    if (typeof cell === 'number') return remembered(String(cell))
    return typeof cell === 'object' && cell?.kind === 'date' ? local(cell.local) : undefined
  }
}

function plausible(serial: number, date1904: boolean): number | undefined {
  const days = date1904 ? serial + 1462 : serial
  return days >= PLAUSIBLE.first && days <= PLAUSIBLE.last ? dateOfSerial(serial, date1904)?.local : undefined
}

/** A time as it is written; a local one stands as if it were UTC, which is far quicker than luxon's own zones. */
interface Written {
  time: DateTime
  local: boolean
}

function isoReader() {
  return (text: string): Written => ({
    time: DateTime.fromISO(text, { zone: 'utc', setZone: true }),
    local: !/T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text),
  })
}

function patternReader(pattern: string) {
  const local = !/z/i.test(pattern.replace(/'[^']*'/gu, ''))
  const parser = DateTime.buildFormatParser(pattern, { locale: 'en-US' })
  return (text: string): Written => ({
    time: DateTime.fromFormatParser(text, parser, { zone: 'utc', setZone: true, locale: 'en-US' }),
    local,
  })
}

function isMidnight(time: DateTime): boolean {
  return time.hour === 0 && time.minute === 0 && time.second === 0
}
