/** A number in a sentence, with the address of what proves it. */
export interface Figure {
  text: string
  /** Null where nothing shows the same number. */
  address: string | null
  /** What stands behind it, where the number alone does not say it. */
  hint?: string | undefined
}

/** Words and figures in the order in which they are read. */
export type Sentence = readonly (string | Figure)[]

/** Writes a sentence as a template: words as they are, figures and other sentences in their places. */
export function line(words: TemplateStringsArray, ...parts: readonly (string | Figure | Sentence)[]): Sentence {
  return words.flatMap((word, index) => {
    const part = parts[index]
    if (part === undefined) return word === '' ? [] : [word]
    return [...(word === '' ? [] : [word]), ...(isSentence(part) ? part : [part])]
  })
}

/** The sentence without its links. */
export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

function isSentence(part: string | Figure | Sentence): part is Sentence {
  return Array.isArray(part)
}
