import { dayOf } from '../../demo/localDay'

const DAY = 86_400
const NULL = '\\N'
const CHUNK = 1 << 17

const times = Array.from({ length: DAY }, (_, second) => new Date(second * 1000).toISOString().slice(11, 19))
const days = new Map<number, string>()

/** A day by its number, as PostgreSQL reads it; remembered, because every fact of a day names it. */
export function dayText(number: number): string {
  let text = days.get(number)
  if (text === undefined) {
    text = dayOf(number)
    days.set(number, text)
  }
  return text
}

/** Seconds since 1970 as a timestamp with zone; null where there are none. */
export function timeText(seconds: number | undefined): string {
  if (seconds === undefined) return NULL
  return `${dayText(Math.floor(seconds / DAY))} ${times[seconds % DAY]}+00`
}

/** A point in EWKB with SRID 4326, hexadecimal. */
export function pointText(longitude: number, latitude: number): string {
  const bytes = Buffer.alloc(25)
  bytes.writeUInt8(1, 0)
  bytes.writeUInt32LE(0x20000001, 1)
  bytes.writeUInt32LE(4326, 5)
  bytes.writeDoubleLE(longitude, 9)
  bytes.writeDoubleLE(latitude, 17)
  return bytes.toString('hex').toUpperCase()
}

/** Joins lines into pieces worth sending. */
export function* inChunks(lines: Iterable<string>): Generator<Buffer, void, undefined> {
  let waiting = ''
  for (const line of lines) {
    waiting += line
    if (waiting.length < CHUNK) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting !== '') yield Buffer.from(waiting)
}
