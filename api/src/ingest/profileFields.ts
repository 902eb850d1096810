import { withoutPersonalData } from '../personal/withoutPersonalData'
import type { Cell } from './profileColumns'
import type { TimeReader } from './profileTime'
import type { Row } from './row'

/** Reads one field of the normal form from a row; what is wrong goes to the row's errors. */
export type FieldReader<Value = unknown> = (row: Row) => Value

/** A text kept as it is written; with `oneLine` white space is folded. */
export function textField(field: string, { column, text: read }: Cell, oneLine: boolean): FieldReader<string | null> {
  return (row) => {
    const text = read(row)
    if (text.includes('\uFFFD'))
      row.errors.push({ field, reason: `column ${column} holds bytes of another encoding than the profile says` })
    return (oneLine ? text.replace(/\s+/gu, ' ') : text) || null
  }
}

/** An identifier: it must not be empty. */
export function idField(field: string, { column, text: read }: Cell): FieldReader<string> {
  return (row) => {
    const before = row.errors.length
    const text = read(row)
    if (!text && row.errors.length === before) row.errors.push({ field, reason: `column ${column} is empty` })
    return text
  }
}

interface WordMeaning<Value> {
  field: 'status' | 'source' | 'kind' | 'precision'
  read: (word: string) => Value | undefined
  /** What a blank one stands for; an error where that is undefined. */
  blank?: Value | null
}

/** A word that stands for something; one that means nothing is an error, and noted. */
export function wordField<Value>(
  { column, text }: Cell,
  { field, read, blank }: WordMeaning<Value>,
): FieldReader<Value | null | undefined> {
  return (row) => {
    const before = row.errors.length
    const word = text(row)
    const value = word ? read(word) : (read('') ?? blank)
    if (value !== undefined || row.errors.length > before) return value
    const reason = word ? `column ${column}: unknown word ${quote(word)}` : `column ${column} is empty`
    row.errors.push({ field, reason })
    if (word && field !== 'precision') row.unmapped.push({ what: field, word })
    return value
  }
}

/** A time as an ISO instant; a blank one is null, or an error where it is `required`. */
export function timeField(
  field: string,
  { column, value, text }: Cell,
  { read, formats, required }: { read: TimeReader; formats: string[]; required: boolean },
): FieldReader<string | null> {
  return (row) => {
    const before = row.errors.length
    const cell = value(row)
    if (row.errors.length > before || (cell === null && !required)) return null
    const moment = read(cell)
    if (!moment)
      row.errors.push({
        field,
        reason:
          cell === null
            ? `column ${column} is empty`
            : `column ${column}: ${quote(text(row))} is not a time written as ${formats.join(' or ')}`,
      })
    return moment?.instant ?? null
  }
}

const YES = new Set(['да', 'yes', 'true', '1'])
const NO = new Set(['', 'нет', 'no', 'false', '0'])

/** A column that says yes or no; a blank one says no. */
export function yesField(field: string, { column, text }: Cell): FieldReader<boolean> {
  return (row) => {
    const word = text(row).toLowerCase()
    if (!YES.has(word) && !NO.has(word))
      row.errors.push({ field, reason: `column ${column}: ${quote(word)} is neither yes nor no` })
    return YES.has(word)
  }
}

/** Longitude and latitude in degrees from two columns; null when both are blank. */
export function pointField(longitude: Cell, latitude: Cell): FieldReader<[number, number] | null> {
  return (row) => {
    if (longitude.value(row) === null && latitude.value(row) === null) return null
    return [degrees(row, longitude, 180), degrees(row, latitude, 90)]
  }
}

function degrees(row: Row, { column, text: read }: Cell, limit: number): number {
  const text = read(row)
  const value = text ? Number(text.replace(',', '.')) : Number.NaN
  if (!(Math.abs(value) <= limit))
    row.errors.push({
      field: 'point',
      reason: `column ${column}: ${quote(text)} is not a number from -${limit} to ${limit}`,
    })
  return value
}

/** A short value for a report: nothing personal, not the whole of a text that strayed into the column. */
export function quote(text: string): string {
  const clean = withoutPersonalData(text) ?? ''
  return `"${clean.length > 40 ? `${clean.slice(0, 40)}…` : clean}"`
}
