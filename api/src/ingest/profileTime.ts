import { DateTime } from 'luxon'
import type { TimeColumn } from './profile'
import { localTime } from './profileZone'

/** A written time as an ISO instant in UTC; undefined when it does not fit any of the formats. */
export type TimeReader = (text: string) => string | undefined

/** Reads times of one column: with the offset they bear, else as local times of `zone` (see {@link localTime}). */
export function timeReader({ format, endOfDay }: TimeColumn, zone: string): TimeReader {
  const instantOf = localTime(zone)
  const readers = format.map((pattern) => (pattern === 'iso' ? isoReader() : patternReader(pattern)))
  return (text) => {
    for (const read of readers) {
      const { time, local } = read(text)
      if (!time.isValid) continue
      const moment = endOfDay && isMidnight(time) ? time.endOf('day') : time
      return new Date(local ? instantOf(moment.toMillis()) : moment.toMillis()).toISOString()
    }
    return undefined
  }
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
