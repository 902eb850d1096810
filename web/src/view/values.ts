import type { Kind, Status } from '@ochag/api/contract/common'

/** Every status, in the order of an appeal's life. */
export const STATUSES: readonly Status[] = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected']

/** Every kind of appeal. */
export const KINDS: readonly Kind[] = ['problem', 'suggestion', 'incident']

const LAST_BASE_CELL = 121
const FINEST = 15
const UNUSED = 7

/** Whether the text is an H3 cell: its base cell exists, its digits are used up to its resolution and unused beyond. */
export function isCell(text: string): boolean {
  if (!/^8[0-9a-f]{14}$/.test(text)) return false
  const bits = BigInt(`0x${text}`)
  const baseCell = Number((bits >> 45n) & 127n)
  const digits = Array.from({ length: FINEST }, (_, index) => Number((bits >> BigInt(3 * (FINEST - 1 - index))) & 7n))
  return (
    baseCell <= LAST_BASE_CELL && digits.every((digit, index) => (digit === UNUSED) === index >= cellResolution(text))
  )
}

/** The resolution that a cell says of itself. */
export function cellResolution(cell: string): number {
  return Number.parseInt(cell[1] ?? '', 16)
}
