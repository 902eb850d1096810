import { DateTime } from 'luxon'
import type { TimeColumn } from './profile'

/** A written time as an ISO instant in UTC; undefined when it does not fit any of the formats. */
export type TimeReader = (text: string) => string | undefined

/**
 * Reads times of one column. Local times are of `zone`; one that the clocks skip in spring is taken one hour later
 * (02:30 is 03:30), one that they show twice in autumn is the earlier of the two.
 */
export function timeReader({ format, endOfDay }: TimeColumn, zone: string): TimeReader {
  const readers = format.map((pattern) => (pattern === 'iso' ? isoReader(zone) : patternReader(pattern, zone)))
  return (text) => {
    for (const read of readers) {
      const time = read(text)
      if (time.isValid) return instantOf(endOfDay && isMidnight(time) ? time.endOf('day') : time)
    }
    return undefined
  }
}

function isoReader(zone: string) {
  return (text: string) => DateTime.fromISO(text, { zone })
}

function patternReader(pattern: string, zone: string) {
  const parser = DateTime.buildFormatParser(pattern, { locale: 'en-US' })
  return (text: string) => DateTime.fromFormatParser(text, parser, { zone, locale: 'en-US' })
}

/** luxon leaves open which of two equal local times it takes; the earlier one is taken here. */
function instantOf(time: DateTime): string | undefined {
  return time.getPossibleOffsets()[0]?.toUTC().toISO() ?? undefined
}

function isMidnight(time: DateTime): boolean {
  return time.hour === 0 && time.minute === 0 && time.second === 0
}
