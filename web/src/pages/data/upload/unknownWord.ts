import type { WordRule } from '@ochag/api/contract/vocabulary'

/** A word as the file has it; reports quote it and cut it short with «…». */
export function unquoted(word: string): string {
  return word.replace(/^"(.*)"$/su, '$1')
}

/** How a rule finds a reported word: the whole of it, or by its beginning where the report cut it short. */
export function ruleFor(reported: string): Pick<WordRule, 'matching' | 'word'> {
  const word = unquoted(reported)
  return word.endsWith('…') ? { matching: 'prefix', word: word.slice(0, -1) } : { matching: 'exact', word }
}

/** Whether a path of words is the reported one. */
export function isReported(path: readonly string[], reported: string): boolean {
  const written = path.join(' > ')
  const word = unquoted(reported)
  return word.endsWith('…') ? written.startsWith(word.slice(0, -1)) : written === word
}
