import type { SheetDate } from './cell'

const DAY = 86_400_000
/** Day 0 of the two date systems. Spreadsheets believe in 29 February 1900, so days before March 1900 are one off. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
/** 31 December 9999. */
const LAST = 2_958_466

/** The moment of a serial number (days, with the time as fraction); undefined beyond what spreadsheets can write. */
export function dateOfSerial(serial: number, date1904: boolean): SheetDate | undefined {
  if (!(serial >= 0 && serial < LAST)) return undefined
  const epoch = EPOCH[date1904 ? 1904 : 1900]
  return { kind: 'date', local: epoch + Math.round((serial * DAY) / 1000) * 1000 }
}
