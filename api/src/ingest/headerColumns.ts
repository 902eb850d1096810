import type { Column } from './profile'
import { fold } from './profileWords'

/** Where a column of a profile stands in a header, counted from 0; or why it cannot be told. */
export type FoundColumn = number | 'missing' | 'twice'

/**
 * Finds a column by its spellings: a header that is exactly one of them (case and white space do not count), in their
 * order; only where there is none, a header that goes on behind one of them with a remark, as «Дата (первого взятия)»
 * does behind «Дата», when it is the only one.
 */
export function findColumn(header: readonly string[], column: Column): FoundColumn {
  const names = header.map(fold)
  const spellings = spellingsOf(column).map(fold)
  for (const spelling of spellings) {
    const index = names.indexOf(spelling)
    if (index >= 0) return names.lastIndexOf(spelling) === index ? index : 'twice'
  }
  const longer = names.flatMap((name, index) => (spellings.some((spelling) => goesOn(name, spelling)) ? [index] : []))
  if (longer.length > 1) return 'twice'
  return longer[0] ?? 'missing'
}

/** The name of a column for people. */
export function columnName(column: Column): string {
  return spellingsOf(column)[0] ?? ''
}

/** All spellings of a column. */
export function spellingsOf(column: Column): string[] {
  return [column].flat()
}

/** Whether a header is a spelling and a remark: a bracket, dash, colon or comma after it. */
function goesOn(name: string, spelling: string): boolean {
  return name.startsWith(spelling) && /^\s*[([,:;–—-]/u.test(name.slice(spelling.length))
}

/** Letters by which two headers may differ so that one is likely the other with a slip: in a short word a second one is another word. */
export function likelySlip(left: string, right: string): number {
  return Math.min(fold(left).length, fold(right).length) <= 5 ? 1 : 2
}

/** Whether two headers differ, by at most so many letters. */
export function isSlip(left: string, right: string, most: number): boolean {
  const [one, other] = [fold(left), fold(right)]
  return one !== other && Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Letters to add, drop, change or swap with their neighbour to make one word of another (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
