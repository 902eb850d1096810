import type { CellValue } from './cell'
import { ImportError } from './importError'
import { LIMITS } from './limits'
import { columnOf } from './reference'

/** Cells merged over several rows: first and last line, and the column, counted from 0. */
export interface Merge {
  top: number
  bottom: number
  column: number
}

/** The tail of a sheet, behind its rows, is never long. */
const LONGEST_TAIL = 32 * 2 ** 20

/**
 * Merged cells of a sheet. They stand behind its rows, so all of it is unpacked once, but only its tail is looked at.
 * @throws ImportError beyond the limits
 */
export async function readMerges(pieces: AsyncIterable<Buffer>, signal?: AbortSignal): Promise<Merge[]> {
  const tail = await readTail(pieces, signal)
  const merges: Merge[] = []
  for (const [, left = '', top, bottom] of tail.matchAll(/mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/gu)) {
    if (merges.length > LIMITS.merges) throw new ImportError('the sheet has too many merged cells')
    if (Number(bottom) > Number(top))
      merges.push({ top: Number(top), bottom: Number(bottom), column: columnOf(left) ?? 0 })
  }
  return merges.sort((one, other) => one.top - other.top)
}

async function readTail(pieces: AsyncIterable<Buffer>, signal?: AbortSignal): Promise<string> {
  let seen = ''
  let behind = false
  for await (const bytes of pieces) {
    signal?.throwIfAborted()
    const text = seen + bytes.toString('latin1')
    const end: number = behind ? 0 : endOfRows(text)
    behind ||= end >= 0
    seen = behind ? text.slice(end) : text.slice(-64)
    if (seen.length > LONGEST_TAIL) throw new ImportError('the sheet has too much behind its rows')
  }
  return behind ? seen : ''
}

function endOfRows(text: string): number {
  return text.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/u)
}

/**
 * Repeats a value that is merged over several rows in every one of them, as it is meant; one merged over several columns
 * stays in the first. To be called with the rows in their order.
 */
export function mergeFiller(merges: readonly Merge[]): (line: number, cells: CellValue[]) => void {
  const open = new Map<number, { bottom: number; value: CellValue }>()
  let next = 0
  return (line, cells) => {
    for (const [column, { bottom, value }] of open) {
      if (line > bottom) open.delete(column)
      else cells[column] = value
    }
    for (let merge = merges[next]; merge && merge.top <= line; merge = merges[++next]) {
      if (merge.top === line) open.set(merge.column, { bottom: merge.bottom, value: cells[merge.column] ?? null })
    }
  }
}
