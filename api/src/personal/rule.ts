import type { Found, Mark, Reading } from './reading'

/** Finds one way of writing something personal. Every quantifier is bounded, so a long text costs its length. */
export interface Rule {
  mark: Mark
  /** What is cut; its group `cue`, at the start, stays. Reads the text in lower case, unless `asWritten`. */
  pattern: RegExp
  asWritten?: boolean
  /** Where several things are matched at once: each of them. */
  parts?: RegExp
  /** Whether this is one indeed, by what it says and what stands right before it. */
  accepts?: (cut: string, before: string) => boolean
}

/** Rules for texts that hold a hint; most texts hold none, and cost no more than to say so. */
export interface RuleSet {
  hint: RegExp
  rules: Rule[]
}

/** Not in the middle of a word. */
export const WORD_STARTS = '(?<![а-яёa-z])'
export const WORD_ENDS = '(?![а-яёa-z])'
/** Hyphens and dashes of every length. */
export const DASH = '\\-\\u2010-\\u2015\\u2212'
/** Five digits with little between them. */
export const SOME_DIGITS = /\d(?:[^\da-zа-яё]{0,4}\d){4}/u

/** How far before a find `accepts` may look. */
const BEFORE = 40

/** All that a rule finds, in order, without overlap. */
export function findByRule({ mark, pattern, asWritten, parts, accepts }: Rule, reading: Reading): Found[] {
  const text = asWritten ? reading.written : reading.lower
  const found: Found[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match.groups?.cue?.length ?? 0)
    const end = match.index + match[0].length
    const cut = text.slice(start, end)
    if (accepts && !accepts(cut, text.slice(Math.max(0, start - BEFORE), start))) continue
    if (!parts) found.push({ start, end, mark })
    else
      for (const part of cut.matchAll(parts))
        found.push({ start: start + part.index, end: start + part.index + part[0].length, mark })
  }
  return found
}

/** The digits of a number, whatever stands between them. */
export function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}
