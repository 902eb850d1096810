/** What stands around a found word in {@link markWords}' answer; characters that no text may hold. */
export const MARKS = { start: '\u0002', stop: '\u0003' } as const

/** Characters of a snippet, about two lines. */
const LENGTH = 140
/** Characters that stand before the first found word. */
const BEFORE = 40

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string
  found: boolean
}

/** Where marks stand in a marked text, as places in the text without them. */
function rangesOf(marked: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let place = 0
  for (const part of marked.split(MARKS.start)) {
    const stop = part.indexOf(MARKS.stop)
    if (stop >= 0) ranges.push({ from: place, to: place + stop })
    place += stop >= 0 ? part.length - 1 : part.length
  }
  return ranges
}

/**
 * The part of a text around the first found word, in pieces. The marked text is the same one, character by character, with
 * {@link MARKS} around what was found. Cuts between words and says so by «…».
 */
export function snippet(text: string, marked: string): Piece[] {
  const ranges = rangesOf(marked)
  const first = ranges[0]?.from ?? 0
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first)
  const to = text.length - from <= LENGTH ? text.length : wordEnd(text, from + LENGTH, ranges[0]?.to ?? 0)
  const pieces: Piece[] = from > 0 ? [{ text: '…', found: false }] : []
  let place = from
  for (const range of ranges) {
    if (range.to > to) break
    if (range.from > place) pieces.push({ text: text.slice(place, range.from), found: false })
    pieces.push({ text: text.slice(range.from, range.to), found: true })
    place = range.to
  }
  if (place < to) pieces.push({ text: text.slice(place, to).trimEnd(), found: false })
  if (to < text.length) pieces.push({ text: '…', found: false })
  return pieces
}

/** The first start of a word at or after a place, but not beyond another. */
function wordStart(text: string, place: number, latest: number): number {
  const space = text.indexOf(' ', place)
  return space < 0 || space >= latest ? latest : space + 1
}

/** The last end of a word at or before a place, but not before another. */
function wordEnd(text: string, place: number, earliest: number): number {
  const space = text.lastIndexOf(' ', place)
  return space <= earliest ? Math.max(place, earliest) : space
}
