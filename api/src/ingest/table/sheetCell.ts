import type { CellValue } from './cell'
import { LIMITS } from './limits'
import { dateOfSerial } from './serial'
import { unescapeText } from './textCollector'
import type { Texts } from './textStore'

/** What is needed to understand the cells of a workbook. */
export interface CellContext {
  texts: Texts
  dateStyles: ReadonlySet<number>
  date1904: boolean
}

/** A cell as it is written: type, style, value, the text of an inline string, whether a formula stands in it. */
export interface RawCell {
  type: string
  style: string
  value: string
  text: string
  formula: boolean
}

/** What a cell says. A formula says what it last gave; cells that cannot be relied on are faults. */
export function cellValue(raw: RawCell, context: CellContext): CellValue {
  const { type, value } = raw
  if (type === 'inlineStr') return raw.text || null
  if (value === '') return raw.formula && type !== 'str' ? fault('a formula without a stored value') : null
  if (type === 's') return context.texts.at(Number(value)) ?? fault('a text that the workbook lacks')
  if (type === 'str') return unescapeText(value)
  if (type === 'b') return value === '1'
  if (type === 'e') return fault(`the error ${value.slice(0, 20)}`)
  if (type === 'd') return isoDate(value)
  return numberCell(Number(value), context.dateStyles.has(Number(raw.style)), context.date1904)
}

function numberCell(number: number, isDate: boolean, date1904: boolean): CellValue {
  if (!Number.isFinite(number)) return fault('a number that is none')
  return isDate ? (dateOfSerial(number, date1904) ?? fault('a number that is no date')) : number
}

function isoDate(text: string): CellValue {
  const local = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/u.test(text) || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(local) ? fault('a date that is none') : { kind: 'date', local }
}

function fault(reason: string): CellValue {
  return { kind: 'fault', reason }
}

/** Whether more is written in a cell than a cell may hold; what is written is cut one character behind that. */
export function isTooLong(raw: RawCell, value: CellValue): boolean {
  return raw.value.length > LIMITS.cell || (typeof value === 'string' && value.length > LIMITS.cell)
}
