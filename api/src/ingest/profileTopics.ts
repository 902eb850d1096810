import type { TopicNode } from '../contract/pack'
import { splitAlias } from '../topics/topicIndex'
import { fold } from './profileWords'

/** A topic by the words of one or several columns, and whether every word was understood. */
export interface FoundTopic {
  code: string | undefined
  complete: boolean
}

/**
 * Finds topics by name or alias, from the general to the particular: each word is looked for under the topic that the
 * words before it led to, the nearest level first. An unknown word leaves the appeal with the topic found so far.
 * `values` overrule: their keys are the words joined by ` > `.
 */
export function topicFinder(tree: TopicNode[], values: Record<string, string>): (words: string[]) => FoundTopic {
  const overruling = new Map(Object.entries(values).map(([words, code]) => [fold(words), code]))
  const known = new Map<string, FoundTopic>()
  return (words) => {
    const key = fold(words.join(' > '))
    const found = known.get(key) ?? { ...descend(tree, words), ...overrule(overruling.get(key)) }
    // Words repeat; a wrongly mapped column of free text must not fill the memory.
    if (known.size < 10_000) known.set(key, found)
    return found
  }
}

function overrule(code: string | undefined): Partial<FoundTopic> {
  return code === undefined ? {} : { code, complete: true }
}

function descend(tree: TopicNode[], words: string[]): FoundTopic {
  let here: { code: string | undefined; children: TopicNode[] } = { code: undefined, children: tree }
  for (const word of words) {
    const next = nearest(here.children, fold(word))
    if (!next) return { code: here.code, complete: false }
    here = next
  }
  return { code: here.code, complete: true }
}

/** The topic of that name closest to the top of the trees. */
function nearest(trees: TopicNode[], word: string): TopicNode | undefined {
  for (let level = trees; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const found = level.find((node) => namesOf(node).includes(word))
    if (found) return found
  }
  return undefined
}

function namesOf({ name, aliases }: TopicNode): string[] {
  return [...Object.values(name), ...aliases.map((alias) => splitAlias(alias).text)].map(fold)
}
