import { readFileSync } from 'node:fs'
import { type Found, MARKS, type Mark } from './reading'

/** A phrase of the corpus with what must go from it; a near miss has nothing that must go. */
export interface Phrase {
  text: string
  items: Found[]
}

/** Reads a file of phrases, one a line: ⟦kind:text⟧ is what must go, ⏎ a line break, # a comment. */
export function readCorpus(name: string): Phrase[] {
  const lines = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line && !line.startsWith('#')).map(phraseOf)
}

function phraseOf(line: string): Phrase {
  const items: Found[] = []
  let text = ''
  for (const [, plain = '', kind, item = ''] of line
    .replaceAll('⏎', '\n')
    .matchAll(/([^⟦]*)(?:⟦([^:]+):([^⟧]+)⟧)?/gu)) {
    text += plain
    if (kind) items.push({ start: text.length, end: text.length + item.length, mark: markOf(kind) })
    text += item
  }
  return { text, items }
}

function markOf(kind: string): Mark {
  const mark = MARKS.find((known) => known === kind)
  if (!mark) throw new Error(`no mark is called ${kind}`)
  return mark
}
