import type { TopicNode } from '../contract/pack'
import type { Context } from './context'
import { nameTopic, readGroups } from './nameTopic'
import { type Suggestion, suggestTopics } from './suggestTopics'
import { topicIndex } from './topicIndex'
import { isRest, readPath } from './words'

export type TopicMatch = { code: string; how: 'exact' | 'normalised' } | { suggestions: Suggestion[] }

/**
 * The topic of the region's tree that a path of another system's words means, the particular word last. Only names that
 * can mean nothing else match by themselves; everything else gets up to three suggestions, best first, for a person.
 */
export function matchTopic(path: string[], tree: TopicNode[]): TopicMatch {
  const index = topicIndex(tree)
  const { names } = readPath(path)
  const word = names.at(-1)
  if (word === undefined) return { suggestions: [] }
  const context = readGroups(names.slice(0, -1), index)
  const rest = restOf(word, context)
  if (rest) return { code: rest, how: 'normalised' }
  const found = nameTopic(word, context, index)
  if (found) return { code: found.code, how: found.text === word ? 'exact' : 'normalised' }
  return { suggestions: suggestTopics(word, context, index) }
}

/** «Дороги, Иное» is the group itself. */
function restOf(word: string, { complete, topics }: Context): string | undefined {
  return isRest(word) && complete ? topics.at(-1)?.code : undefined
}

/** What a person may choose from for a path: up to three topics, best first; the one that it can only mean scores 1. */
export function suggestFor(path: string[], tree: TopicNode[]): Suggestion[] {
  const match = matchTopic(path, tree)
  return 'code' in match ? [{ code: match.code, score: 1 }] : match.suggestions
}
