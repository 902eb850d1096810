import type { FieldError } from '../contract/newAppeal'
import { withoutPersonalData } from './personalData'
import type { Cell } from './profileColumns'
import type { TimeReader } from './profileTime'

/** A row on its way: its fields, and what was found wrong or unknown in it so far. */
export interface Row {
  fields: string[]
  errors: FieldError[]
  unmapped: { what: 'topic' | 'municipality'; word: string }[]
}

/** Reads one field of the normal form from a row; what is wrong goes to the row's errors. */
export type FieldReader = (row: Row) => unknown

/** A column as an error message names it. */
export interface NamedCell {
  field: string
  column: string
  cell: Cell
}

/** A text kept as it is written; with `oneLine` white space is folded. */
export function textField({ field, column, cell }: NamedCell, oneLine: boolean): FieldReader {
  return (row) => {
    const text = cell(row.fields)
    if (text.includes('\uFFFD'))
      row.errors.push({ field, reason: `column ${column} holds bytes of another encoding than the profile says` })
    return (oneLine ? text.replace(/\s+/gu, ' ') : text) || null
  }
}

/** An identifier: it must not be empty. */
export function idField({ field, column, cell }: NamedCell): FieldReader {
  return (row) => {
    const text = cell(row.fields)
    if (!text) row.errors.push({ field, reason: `column ${column} is empty` })
    return text
  }
}

/** A word that stands for something; a blank one stands for `blank`, or is an error where that is undefined. */
export function wordField(
  { field, column, cell }: NamedCell,
  read: (word: string) => unknown,
  blank?: unknown,
): FieldReader {
  return (row) => {
    const word = cell(row.fields)
    const value = word ? read(word) : (read('') ?? blank)
    if (value === undefined)
      row.errors.push({
        field,
        reason: word ? `column ${column}: unknown word ${quote(word)}` : `column ${column} is empty`,
      })
    return value
  }
}

/** A time as an ISO instant; a blank one is null, or an error where it is `required`. */
export function timeField(
  { field, column, cell }: NamedCell,
  { read, formats, required }: { read: TimeReader; formats: string[]; required: boolean },
): FieldReader {
  return (row) => {
    const text = cell(row.fields)
    if (!text && !required) return null
    const instant = read(text)
    if (instant === undefined)
      row.errors.push({
        field,
        reason: text
          ? `column ${column}: ${quote(text)} is not a time written as ${formats.join(' or ')}`
          : `column ${column} is empty`,
      })
    return instant
  }
}

/** Longitude and latitude in degrees from two columns; null when both are blank. */
export function pointField(longitude: NamedCell, latitude: NamedCell): FieldReader {
  return (row) => {
    if (!longitude.cell(row.fields) && !latitude.cell(row.fields)) return null
    return [degrees(row, longitude, 180), degrees(row, latitude, 90)]
  }
}

function degrees(row: Row, { field, column, cell }: NamedCell, limit: number): number {
  const text = cell(row.fields)
  const value = text ? Number(text.replace(',', '.')) : Number.NaN
  if (!(Math.abs(value) <= limit))
    row.errors.push({ field, reason: `column ${column}: ${quote(text)} is not a number from -${limit} to ${limit}` })
  return value
}

/** A short value for a report: nothing personal, not the whole of a text that strayed into the column. */
export function quote(text: string): string {
  const clean = withoutPersonalData(text) ?? ''
  return `"${clean.length > 40 ? `${clean.slice(0, 40)}…` : clean}"`
}
