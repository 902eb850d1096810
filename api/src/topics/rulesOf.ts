import type { WordRuleFile } from '../contract/pack'
import { type NewWordRule, WordField } from '../contract/vocabulary'

/** The rules of a file, one for each word, in the order in which they count. */
export function rulesOf(file: WordRuleFile): NewWordRule[] {
  return WordField.options.flatMap((field) =>
    file[field].flatMap(({ matching, words, value }) => words.map((word) => ({ field, matching, word, value }))),
  )
}
