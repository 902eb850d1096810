import type { NewWordRule, WordField } from '../contract/vocabulary'

/** What a word of a field stands for; undefined when no rule knows it, which is never a guess. */
export type WordReader = (field: WordField, word: string) => string | undefined

/** One spelling of a word of a rule: case, ё and white space do not count. */
export function foldWord(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е')
}

/** Reads words by rules in their order: those that name the whole word first, then the first that fits. */
export function ruleReader(rules: readonly NewWordRule[]): WordReader {
  const folded = rules.map((rule) => ({ ...rule, word: foldWord(rule.word) }))
  return (field, word) => {
    const asked = foldWord(word)
    const own = folded.filter((rule) => rule.field === field)
    const found =
      own.find((rule) => rule.matching === 'exact' && rule.word === asked) ?? own.find((rule) => fits(rule, asked))
    // An empty value is a person's way to say that a rule shall not count.
    return found?.value || undefined
  }
}

function fits({ matching, word }: NewWordRule, asked: string): boolean {
  if (matching === 'exact' || word === '') return false
  return matching === 'prefix' ? asked.startsWith(word) : asked.includes(word)
}
