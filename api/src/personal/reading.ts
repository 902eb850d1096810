/** What stands in a stored text for something personal. The marks are part of stored texts: never rename one. */
export const MARKS = [
  'phone',
  'e-mail',
  'profile',
  'name',
  'passport',
  'snils',
  'card',
  'account',
  'document',
  'birth date',
  'plate',
  'flat',
] as const

export type Mark = (typeof MARKS)[number]

/** A stretch of a text, in UTF-16 units, that is personal. */
export interface Found {
  start: number
  end: number
  mark: Mark
}

/** A text as it is read by rules; both strings are of the same length, and what was found is covered in both. */
export interface Reading {
  written: string
  lower: string
}

/** Stands for every character that is spoken for: no digit, no letter, no space, never matched. */
export const COVER = '\uE000'

const MARKED = new RegExp(`\\[(?:${MARKS.join('|')})\\]`, 'gu')
const CAPITAL = /\p{Lu}/gu

/** A text before the first rule. Marks of a former cleaning are covered, so that cleaning twice changes nothing. */
export function readingOf(text: string): Reading {
  const written = text.includes('[') ? text.replace(MARKED, (mark) => COVER.repeat(mark.length)) : text
  return { written, lower: lowered(written) }
}

/** The same reading with what was found covered; `found` is in order and does not overlap. */
export function covered({ written, lower }: Reading, found: Found[]): Reading {
  return { written: replaced(written, found, cover), lower: replaced(lower, found, cover) }
}

/** A text with every stretch replaced; `found` is in order and does not overlap. */
export function replaced(text: string, found: Found[], by: (found: Found) => string): string {
  let done = 0
  let result = ''
  for (const stretch of found) {
    result += text.slice(done, stretch.start) + by(stretch)
    done = stretch.end
  }
  return result + text.slice(done)
}

/** In order and without overlap: what overlaps becomes one stretch with the mark of the first. */
export function merged(all: Found[]): Found[] {
  const found: Found[] = []
  for (const stretch of all.sort((left, right) => left.start - right.start)) {
    const last = found.at(-1)
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else found.push({ ...stretch })
  }
  return found
}

function cover({ start, end }: Found): string {
  return COVER.repeat(end - start)
}

/** In lower case, of the same length: a few capitals have a lower case of two characters, they stay. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(CAPITAL, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}
