import type { Topic } from '@ochag/api/contract/topic'

/** A topic with those below it. */
export interface TopicNode {
  topic: Topic
  children: TopicNode[]
}

/** The tree of a list in reading order; a topic whose parent is unknown becomes a root. */
export function topicTree(topics: Topic[]): TopicNode[] {
  const nodes = new Map(topics.map((topic) => [topic.code, { topic, children: [] } as TopicNode]))
  const roots: TopicNode[] = []
  for (const node of nodes.values()) {
    const parent = node.topic.parent === null ? undefined : nodes.get(node.topic.parent)
    ;(parent?.children ?? roots).push(node)
  }
  return roots
}

/** The part of a tree that leads to what is kept; a kept topic keeps its path, not its descendants. */
export function pruneTree(nodes: TopicNode[], keep: (topic: Topic) => boolean): TopicNode[] {
  return nodes.flatMap((node) => {
    const children = pruneTree(node.children, keep)
    return children.length > 0 || keep(node.topic) ? [{ ...node, children }] : []
  })
}

/** Whether a topic is listed without a search: it has appeals or had some, is critical or chosen. */
export function isListed(topic: Topic, chosen: readonly string[]): boolean {
  return topic.count > 0 || (topic.previous ?? 0) > 0 || topic.critical || chosen.includes(topic.code)
}

/** The topics above one, nearest first. */
export function ancestors(topics: Topic[], code: string): string[] {
  const parent = topics.find((topic) => topic.code === code)?.parent ?? null
  return parent === null ? [] : [parent, ...ancestors(topics, parent)]
}

/**
 * Chooses a topic or drops it. A topic stands for its descendants, so choosing it replaces them,
 * and choosing a part of a chosen topic narrows to that part.
 */
export function toggleTopic(topics: Topic[], chosen: readonly string[], code: string): string[] {
  if (chosen.includes(code)) return chosen.filter((other) => other !== code)
  const above = ancestors(topics, code)
  const unrelated = chosen.filter((other) => !above.includes(other) && !ancestors(topics, other).includes(code))
  return [...unrelated, code]
}
