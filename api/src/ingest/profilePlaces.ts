import type { TopicNode } from '../contract/pack'
import { requireCodes } from './profileCodes'
import type { Cell } from './profileColumns'
import type { FieldReader } from './profileFields'
import { topicFinder } from './profileTopics'
import { fold, nameIndex, wordReader } from './profileWords'

/**
 * The topic that the words of the columns lead to. An unknown word does not cost the appeal: it comes in with the topic
 * above, or none, and the words are noted.
 */
export function topicField(
  { values }: { values: Record<string, string> },
  cells: Cell[],
  tree: TopicNode[],
): FieldReader {
  requireCodes('topic', Object.values(values), codesOf(tree))
  const find = topicFinder(tree, values)
  return (row) => {
    const words = cells.map((cell) => cell(row.fields)).filter(Boolean)
    const { code, complete } = find(words)
    if (!complete) row.unmapped.push({ what: 'topic', word: words.join(' > ') })
    return code ?? null
  }
}

/** The municipality by name, code or the profile's own words; an unknown one is null and noted. */
export function municipalityField(
  values: Record<string, string>,
  cell: Cell,
  municipalities: { code: string; names: string[] }[],
): FieldReader {
  requireCodes(
    'municipality',
    Object.values(values),
    municipalities.map(({ code }) => code),
  )
  const translate = wordReader({ values, prefixes: {} })
  const index = nameIndex(municipalities.map(({ code, names }) => ({ code, names: [code, ...names] })))
  return (row) => {
    const word = cell(row.fields)
    const code = translate(word) ?? index.get(fold(word)) ?? null
    if (word && code === null) row.unmapped.push({ what: 'municipality', word })
    return code
  }
}

function codesOf(tree: TopicNode[]): string[] {
  return tree.flatMap(({ code, children }) => [code, ...codesOf(children)])
}
