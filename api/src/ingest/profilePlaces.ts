import type { TopicNode } from '../contract/pack'
import { requireCodes } from './profileCodes'
import type { Cell } from './profileColumns'
import type { FieldReader } from './profileFields'
import { topicFinder } from './profileTopics'
import { fold, nameIndex, remembering, wordReader } from './profileWords'
import type { Row } from './row'

/** What a topic is said to be: a code of the region's own, or the words of another tree. */
export interface SaidTopic {
  /** The words of its columns, without the mark of the fast procedure. */
  said: string[]
  topic: string | null
  topicWords?: string[]
  topicTree?: string
  /** Marked for the fast procedure. */
  marked?: boolean
}

/**
 * The topic that the words of the columns lead to. An unknown word does not cost the appeal: it comes in with the topic
 * above, or none, and the words are noted.
 */
export function topicField(values: Record<string, string>, cells: Cell[], tree: TopicNode[]): FieldReader<SaidTopic> {
  requireCodes('topic', Object.values(values), codesOf(tree))
  const find = topicFinder(tree, values)
  return (row) => {
    const said = wordsOf(row, cells)
    const { code, complete } = find(said)
    if (!complete) row.unmapped.push({ what: 'topic', word: said.join(' > ') })
    return { said, topic: code ?? null }
  }
}

/**
 * The words of the columns, for a tree of another system. A star at the beginning of one is the mark of the fast
 * procedure, not a part of the name.
 */
export function topicWordsField(
  tree: string,
  cells: Cell[],
  isKnown: ((tree: string, words: string[]) => boolean) | undefined,
): FieldReader<SaidTopic> {
  return (row) => {
    const written = wordsOf(row, cells)
    const said = written.map((word) => word.replace(/^★\s*/u, '')).filter(Boolean)
    if (said.length === 0) return { said, topic: null }
    if (isKnown && !isKnown(tree, said)) row.unmapped.push({ what: 'topic', word: said.join(' > ') })
    return {
      said,
      topic: null,
      topicWords: said,
      topicTree: tree,
      marked: written.some((word) => word.startsWith('★')),
    }
  }
}

function wordsOf(row: Row, cells: Cell[]): string[] {
  return cells.map((cell) => cell.text(row).replace(/\s+/gu, ' ')).filter(Boolean)
}

/** A municipality by its code, or by a name that the region may still know otherwise. */
export interface SaidMunicipality {
  said: string
  municipality: string | null
  municipalityName?: string
}

/** The municipality by name, code or the words of the profile; an unknown name goes on as it is, and is noted. */
export function municipalityField(
  { values, rule }: { values: Record<string, string>; rule: (word: string) => string | undefined },
  cell: Cell,
  municipalities: { code: string; names: string[] }[],
): FieldReader<SaidMunicipality> {
  requireCodes(
    'municipality',
    Object.values(values),
    municipalities.map(({ code }) => code),
  )
  const translate = wordReader({ values })
  const index = nameIndex(municipalities.map(({ code, names }) => ({ code, names: [code, ...names] })))
  const codeOf = remembering(
    (word) => rule(word) ?? translate(word) ?? index.get(fold(word)) ?? index.get(shortened(word)),
  )
  return (row) => {
    const said = cell.text(row).replace(/\s+/gu, ' ')
    if (!said) return { said, municipality: null }
    const code = codeOf(said)
    if (code !== undefined) return { said, municipality: code }
    row.unmapped.push({ what: 'municipality', word: said })
    return { said, municipality: null, municipalityName: said.slice(0, 300) }
  }
}

/** «Лужский муниципальный район» is also called «Лужский район». */
function shortened(word: string): string {
  return fold(word).replace(' муниципальный ', ' ')
}

function codesOf(tree: TopicNode[]): string[] {
  return tree.flatMap(({ code, children }) => [code, ...codesOf(children)])
}
