import type { TopicIndex, TopicName } from './topicIndex'

/** What the words before the last one of a path say. */
export interface Context {
  keys: string[]
  /** Topics that the words lead to, from the general to the particular; unknown words are left out. */
  topics: TopicName[]
  /** Whether the last of the words is one of these topics. */
  complete: boolean
}

/** A group is meant by its own words, by other words for the same topic, and by words for what lies in it. */
export function bindsTo(group: string, { keys, topics }: Context, index: TopicIndex): boolean {
  if (keys.includes(group)) return true
  const code = onlyOne(highest(index.byKey.get(group) ?? []))?.code
  return code !== undefined && topics.some(({ line }) => line.includes(code))
}

/** Whether a topic and one of the groups have the same root. */
export function isInside({ line }: TopicName, { topics }: Context): boolean {
  return topics.some((topic) => topic.line[0] === line[0])
}

/** Those below the innermost known group, if there are any. */
export function nearest(names: TopicName[], { topics }: Context): TopicName[] {
  const innermost = topics.at(-1)?.code ?? ''
  const below = names.filter(({ line }) => line.includes(innermost))
  return below.length > 0 ? below : names
}

/** Names that hold without their group, of the highest topics that have one. */
export function highest(names: TopicName[]): TopicName[] {
  const free = names.filter(({ group }) => group === undefined)
  const depth = Math.min(...free.map(({ line }) => line.length))
  return free.filter(({ line }) => line.length === depth)
}

/** The name all of whose bearers are one topic, spelled as asked where it can be; undefined when several claim it. */
export function onlyOne(names: TopicName[], word?: string): TopicName | undefined {
  if (new Set(names.map(({ code }) => code)).size !== 1) return undefined
  return names.find(({ text }) => text === word) ?? names[0]
}
