import { bindsTo, type Context, highest, isInside, nearest, onlyOne } from './context'
import type { TopicIndex, TopicName } from './topicIndex'
import { keyOf, stemsOf } from './words'

/**
 * The topic that a word can only mean after these groups: a name bound to one of them, then one inside them, then an alias
 * of several words that holds everywhere. The first way that finds anything decides, even if it cannot choose.
 */
export function nameTopic(word: string, context: Context, index: TopicIndex): TopicName | undefined {
  const same = index.byKey.get(keyOf(word)) ?? []
  if (context.keys.length === 0) return onlyOne(highest(same), word)
  const bound = same.filter(({ group }) => group !== undefined && bindsTo(group, context, index))
  if (bound.length > 0) return onlyOne(nearest(bound, context), word)
  const inside = same.filter((name) => name.group === undefined && isInside(name, context))
  if (inside.length > 0) return onlyOne(nearest(inside, context), word)
  return stemsOf(word).length > 1 ? onlyOne(anywhere(same), word) : undefined
}

/** Aliases that hold in every group: the short names of our own tree do not, nor does one that a group claims. */
function anywhere(same: TopicName[]): TopicName[] {
  return same.some(({ group }) => group !== undefined) ? [] : same.filter(({ own }) => !own)
}

/** Reads the groups of a path, each in the light of those before it. */
export function readGroups(groups: string[], index: TopicIndex): Context {
  const context: Context = { keys: [], topics: [], complete: false }
  for (const group of groups) {
    const topic = nameTopic(group, context, index)
    context.keys.push(keyOf(group))
    if (topic) context.topics.push(topic)
    context.complete = topic !== undefined
  }
  return context
}
