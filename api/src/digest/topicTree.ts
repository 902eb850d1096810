import { NONE } from '../contract/common'
import type { DigestTopic } from '../queries/readDigestGround'

/** The topic tree by codes. */
export interface TopicTree {
  /** The groups in reading order. */
  roots: readonly DigestTopic[]
  /** The topics right under one, in reading order. */
  children(code: string): readonly DigestTopic[]
  /** Whether the topic is `ancestor` or lies under it; `none` is only itself. */
  isUnder(topic: string, ancestor: string): boolean
}

/** Makes the tree of topics in reading order. */
export function topicTree(topics: readonly DigestTopic[]): TopicTree {
  const above = new Map<string, readonly string[]>([[NONE, [NONE]]])
  for (const { code, parent } of topics) above.set(code, [code, ...(parent === null ? [] : (above.get(parent) ?? []))])
  return {
    roots: topics.filter(({ parent }) => parent === null),
    children: (code) => topics.filter(({ parent }) => parent === code),
    isUnder: (topic, ancestor) => above.get(topic)?.includes(ancestor) ?? false,
  }
}
